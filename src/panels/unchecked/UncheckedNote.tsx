import { Button } from '@fluentui/react-components';
import type { UncheckedWords } from '../../wording/sayUnchecked';
import { Notice } from '../layout/Notice';
import { NoticeTitle } from '../layout/NoticeTitle';
import { Paragraph } from '../layout/Paragraph';
import { Waiting } from '../layout/Waiting';
import { Trouble } from '../trouble/Trouble';
import type { SentCheckState } from './useUncheckedSends';

interface UncheckedNoteProps {
  readonly words: UncheckedWords;
  readonly state: SentCheckState;
  readonly onCheck: () => void;
  readonly onDismiss: () => void;
}

/** That something went without a check, why, and a way to check it now. */
export const UncheckedNote = ({ words, state, onCheck, onDismiss }: UncheckedNoteProps) => {
  const isBusy = state.kind === 'checking';
  const actions = (
    <>
      <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && onCheck()}>
        Check it now
      </Button>
      <Button size="small" disabledFocusable={isBusy} onClick={() => !isBusy && onDismiss()}>
        Put away
      </Button>
    </>
  );
  return (
    <Notice actions={actions}>
      <NoticeTitle text={words.title} />
      {words.causes.map((cause) => (
        <Paragraph key={cause}>{cause}</Paragraph>
      ))}
      {state.kind === 'failed' && <Trouble failure={state.failure} />}
      {isBusy && <Waiting doing="Reading what was sent since then" />}
    </Notice>
  );
};
