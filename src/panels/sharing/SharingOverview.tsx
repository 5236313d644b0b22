import { Button } from '@fluentui/react-components';
import { NotOwner } from '../layout/NotOwner';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import type { Session } from '../session/useSession';
import type { ShareStart } from '../share/shareStep';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { SharingView } from './SharingView';
import type { SharingState } from './useSharing';

interface SharingOverviewProps {
  readonly state: SharingState;
  readonly timeZone: string;
  readonly session: Session;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
  readonly onStart: (start: ShareStart) => void;
}

export const SharingOverview = ({ state, timeZone, session, onCheck, onCancel, onStart }: SharingOverviewProps) => {
  switch (state.kind) {
    case 'checking':
      return <Waiting doing="Reading who can see your calendar" onCancel={onCancel} />;
    case 'notChecked':
      return <NotChecked onCheck={onCheck} />;
    case 'failed':
      return (
        <TroubleScreen
          heading="Not checked: who outside can see your calendar"
          failure={state.failure}
          session={session}
          onRetry={onCheck}
        />
      );
    case 'notOwner':
      return <NotOwner owner={state.owner} />;
    case 'read':
      return <SharingView picture={state.picture} timeZone={timeZone} onStart={onStart} onCheck={onCheck} />;
  }
};

const NotChecked = ({ onCheck }: { readonly onCheck: () => void }) => (
  <Screen heading="Not checked: who outside can see your calendar">
    <Paragraph>You stopped the reading. Nothing was changed.</Paragraph>
    <Stack gap="near" start>
      <Button appearance="primary" onClick={onCheck}>
        Check now
      </Button>
    </Stack>
  </Screen>
);
