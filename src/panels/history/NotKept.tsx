import { Button } from '@fluentui/react-components';
import type { Failure } from '../../application/failure';
import type { FailureWords } from '../../wording/sayFailure';
import { Meta } from '../layout/Meta';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';

interface NotKeptProps {
  readonly failure: Failure;
  readonly words: FailureWords;
  readonly onKeep: () => void;
}

/** The history lasts while the pane is open; why, and what can be done about it. */
export const NotKept = ({ failure, words, onKeep }: NotKeptProps) => {
  const isOffered = failure.kind === 'consent-required' || failure.kind === 'signed-out';
  return (
    <Stack gap="near" start>
      <StatusMark tone="attention" text="Not kept: this history lasts while the pane is open" />
      <Meta>
        {isOffered
          ? 'To keep it, the add-in needs a folder of its own in your OneDrive. It can read no other file there.'
          : `Your OneDrive could not be reached. ${words.cause}`}
      </Meta>
      <Button onClick={onKeep}>{isOffered ? 'Keep it in my OneDrive' : 'Try again'}</Button>
    </Stack>
  );
};
