import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { sayFailure } from '../../../wording/sayFailure';
import { sayReworded, sayRewordingUndone, sayUndoEffect } from '../../../wording/sayRewording';
import { Meta } from '../../layout/Meta';
import { Stack } from '../../layout/Stack';
import { StatusMark } from '../../layout/StatusMark';
import type { UsedRewording } from './useRewording';

interface RewordingEndProps {
  readonly rewording: UsedRewording;
  readonly hasAttendees: boolean;
}

/** What came of it, said aloud, with the way back for as long as the pane is open. */
export const RewordingEnd = ({ rewording, hasAttendees }: RewordingEndProps) => (
  <div role="status">
    <End rewording={rewording} hasAttendees={hasAttendees} />
  </div>
);

const End = ({ rewording: { state, undo }, hasAttendees }: RewordingEndProps) => {
  const button = useFocusWhenShown(state.kind === 'done');
  if (state.kind === 'undone') return <StatusMark tone="waiting" text={sayRewordingUndone(state.missed)} />;
  if (state.kind !== 'done') return null;
  const effect = sayUndoEffect(state.all, hasAttendees);
  const hasWritten = state.all.some(({ written }) => written.length > 0);
  return (
    <Stack gap="tight" start>
      {sayReworded(state.all).map((sentence, at) => (
        <StatusMark key={sentence} tone={at === 0 && hasWritten ? 'active' : 'attention'} text={sentence} />
      ))}
      {state.failure !== undefined && (
        <StatusMark tone="attention" text={`Not all of it was done. ${sayFailure(state.failure).cause}`} />
      )}
      {effect !== undefined && <Meta>{effect}</Meta>}
      <Button ref={button} size="small" onClick={() => undo(state.all)}>
        Undo
      </Button>
    </Stack>
  );
};

/** The button that was pressed goes; the way back takes its place for the keyboard. */
const useFocusWhenShown = (isShown: boolean) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isShown && isLost) button.current?.focus();
  }, [isShown]);
  return button;
};
