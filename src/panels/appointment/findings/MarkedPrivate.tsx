import { Button } from '@fluentui/react-components';
import { Stack } from '../../layout/Stack';
import { StatusMark } from '../../layout/StatusMark';
import { Trouble } from '../../trouble/Trouble';
import { WHOLE, type FindingActions } from './useFindingActions';

/** That it was marked private, and the way back for as long as the pane is open. */
export const MarkedPrivate = ({ actions }: { readonly actions: FindingActions }) => {
  const { state, marked, undoPrivate } = actions;
  const isBusy = state.kind === 'busy' && state.key === WHOLE;
  return (
    <div role="status">
      {marked.length > 0 && (
        <Stack gap="tight" start>
          <StatusMark tone="active" text="Marked private." />
          {state.kind === 'failed' && state.key === WHOLE && <Trouble failure={state.failure} />}
          <Button size="small" disabledFocusable={isBusy} onClick={undoPrivate}>
            Not private again
          </Button>
        </Stack>
      )}
    </div>
  );
};
