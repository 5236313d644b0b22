import { Button } from '@fluentui/react-components';
import { sayFailure } from '../../wording/sayFailure';
import { Meta } from '../layout/Meta';
import { Stack } from '../layout/Stack';
import type { Kept } from './useKept';

/** Where the counts of a check-up are, and what can be done where they are not kept. */
export const KeptNote = ({ kept }: { readonly kept: Kept }) => {
  const { failure } = kept;
  if (failure === undefined)
    return <Meta>How far it came is kept in your OneDrive: calendars, days and counts, no text.</Meta>;
  const isOffered = failure.kind === 'consent-required' || failure.kind === 'signed-out';
  return (
    <Stack gap="near" start>
      <Meta>
        {`How far it came lasts while this pane is open. ${
          isOffered
            ? 'To keep it, the add-in needs a folder of its own in your OneDrive: calendars, days and counts would stand there, no text.'
            : `Your OneDrive could not be reached. ${sayFailure(failure).cause}`
        }`}
      </Meta>
      <Button size="small" onClick={() => void kept.allow()}>
        {isOffered ? 'Keep it in my OneDrive' : 'Try again'}
      </Button>
    </Stack>
  );
};
