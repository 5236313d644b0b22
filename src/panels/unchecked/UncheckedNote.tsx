import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { UncheckedWords } from '../../wording/sayUnchecked';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import { Trouble } from '../trouble/Trouble';
import type { SentCheckState } from './useUncheckedSends';

const useStyles = makeStyles({
  bar: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalL,
    whiteSpace: 'normal',
  },
  title: { display: 'block' },
  body: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface UncheckedNoteProps {
  readonly words: UncheckedWords;
  readonly state: SentCheckState;
  readonly onCheck: () => void;
  readonly onDismiss: () => void;
}

/** That something went without a check, why, and a way to check it now. */
export const UncheckedNote = ({ words, state, onCheck, onDismiss }: UncheckedNoteProps) => {
  const styles = useStyles();
  const isBusy = state.kind === 'checking';
  return (
    <MessageBar role="status" intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <Stack gap="near">
          <MessageBarTitle className={styles.title}>{words.title}</MessageBarTitle>
          {words.causes.map((cause) => (
            <Paragraph key={cause}>{cause}</Paragraph>
          ))}
          {state.kind === 'failed' && <Trouble failure={state.failure} />}
          {isBusy && <Waiting doing="Reading what was sent since then" />}
          <div className={styles.actions}>
            <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && onCheck()}>
              Check it now
            </Button>
            <Button size="small" disabledFocusable={isBusy} onClick={() => !isBusy && onDismiss()}>
              Put away
            </Button>
          </div>
        </Stack>
      </MessageBarBody>
    </MessageBar>
  );
};
