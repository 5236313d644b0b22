import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useId, useState } from 'react';
import { Stack } from '../layout/Stack';

const useStyles = makeStyles({
  fold: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  line: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

type Copying = 'ready' | 'copied' | 'refused';

const copyingWords: { readonly [state in Copying]: string } = {
  ready: '',
  copied: 'Copied.',
  refused: 'Copying is not allowed here. Select the line above and copy it.',
};

/** Request id and time, folded, to copy for the helpdesk. A button, since office.js lets Tab pass a `summary` by. */
export const TechnicalLine = ({ line }: { readonly line: string }) => {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.fold}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        Details for the helpdesk
      </Button>
      <div id={id} hidden={!isOpen}>
        <CopyableLine line={line} />
      </div>
    </div>
  );
};

const CopyableLine = ({ line }: { readonly line: string }) => {
  const styles = useStyles();
  const [copying, setCopying] = useState<Copying>('ready');
  const copy = () =>
    navigator.clipboard.writeText(line).then(
      () => setCopying('copied'),
      () => setCopying('refused'),
    );
  return (
    <Stack gap="near" start>
      <code className={styles.line}>{line}</code>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        Copy
      </Button>
      <span role="status">{copyingWords[copying]}</span>
    </Stack>
  );
};
