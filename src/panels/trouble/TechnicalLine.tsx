import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { Folded } from '../layout/Folded';
import { Stack } from '../layout/Stack';
import { useCopy } from '../layout/useCopy';

const useStyles = makeStyles({
  line: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

/** Request id and time, folded, to copy for the helpdesk. */
export const TechnicalLine = ({ line }: { readonly line: string }) => (
  <Folded summary="Details for the helpdesk">
    <CopyableLine line={line} />
  </Folded>
);

const CopyableLine = ({ line }: { readonly line: string }) => {
  const styles = useStyles();
  const { said, copy } = useCopy(line);
  return (
    <Stack gap="near" start>
      <code className={styles.line}>{line}</code>
      <Button size="small" icon={<CopyRegular />} onClick={copy}>
        Copy
      </Button>
      <span role="status">{said}</span>
    </Stack>
  );
};
