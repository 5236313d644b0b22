import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { Stack } from '../layout/Stack';

const useStyles = makeStyles({
  summary: {
    minHeight: '24px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
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
export const TechnicalLine = ({ line }: { readonly line: string }) => {
  const styles = useStyles();
  const [copying, setCopying] = useState<Copying>('ready');
  const copy = () =>
    navigator.clipboard.writeText(line).then(
      () => setCopying('copied'),
      () => setCopying('refused'),
    );
  return (
    <details>
      <summary className={styles.summary}>Details for the helpdesk</summary>
      <Stack gap="near" start>
        <code className={styles.line}>{line}</code>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          Copy
        </Button>
        <span role="status">{copyingWords[copying]}</span>
      </Stack>
    </details>
  );
};
