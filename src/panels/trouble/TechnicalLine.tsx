import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { Folded } from '../layout/Folded';
import { Stack } from '../layout/Stack';

const useStyles = makeStyles({
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

/** Request id and time, folded, to copy for the helpdesk. */
export const TechnicalLine = ({ line }: { readonly line: string }) => (
  <Folded summary="Details for the helpdesk">
    <CopyableLine line={line} />
  </Folded>
);

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
