import { Button } from '@fluentui/react-components';
import type { RowResult } from '../../application/checkUp/workThrough';
import { sayRowEnd, sayUndoReach } from '../../wording/sayWorkThrough';
import { Meta } from '../layout/Meta';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import type { RowState } from './useWorkThrough';

interface RowEndViewProps {
  readonly state: RowState;
  readonly onUndo: (result: RowResult) => void;
}

/** What came of one row, with the way back where it was changed. */
export const RowEndView = ({ state, onUndo }: RowEndViewProps) => {
  const { result, undo } = state;
  const { tone, text } = sayRowEnd(result.end, result.decision.kind);
  const failed = undo === undefined ? undefined : sayRowEnd(undo, result.decision.kind);
  return (
    <Stack gap="tight" start>
      <StatusMark tone={tone} text={text} />
      {failed !== undefined && <StatusMark tone={failed.tone} text={`Not put back. ${failed.text}`} />}
      {result.end.kind === 'done' && (
        <>
          {result.end.hasAttendees && <Meta>{sayUndoReach(true)}</Meta>}
          <Button size="small" appearance="subtle" onClick={() => onUndo(result)}>
            Undo
          </Button>
        </>
      )}
    </Stack>
  );
};
