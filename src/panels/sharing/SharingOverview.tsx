import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { OutlookClient } from '../../application/outlookClient';
import type { SharingPicture } from '../../application/readSharing';
import { planRepairs } from '../../application/repairs';
import type { AccountType } from '../../domain/federation';
import { NotOwner } from '../layout/NotOwner';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import type { Session } from '../session/useSession';
import { ManualWay } from '../share/ManualWay';
import type { ShareStart } from '../share/shareStep';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { SharingView } from './SharingView';
import type { AccountsCheck } from './useAccounts';
import type { SharingState } from './useSharing';

interface SharingOverviewProps {
  readonly state: SharingState;
  readonly timeZone: string;
  readonly client: OutlookClient | undefined;
  readonly accounts: AccountsCheck;
  readonly accountType: AccountType | undefined;
  readonly session: Session;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
  readonly onStart: (start: ShareStart) => void;
  readonly onRepair: (picture: SharingPicture) => void;
  readonly onHistory: () => void;
}

const LOOK = { kind: 'look' } as const;

export const SharingOverview = (props: SharingOverviewProps) => {
  const { state, session, onCheck, onCancel } = props;
  switch (state.kind) {
    case 'checking':
      return <Waiting doing="Reading who can see your calendar" progress={state.progress} onCancel={onCancel} />;
    case 'notChecked':
      return <NotChecked onCheck={onCheck} />;
    case 'failed':
      return (
        <TroubleScreen
          heading="Not checked: who outside can see your calendar"
          failure={state.failure}
          session={session}
          onRetry={onCheck}
          otherwise={<ManualWay client={props.client} task={LOOK} summary="How to look in Outlook by hand" />}
        />
      );
    case 'notOwner':
      return <NotOwner owner={state.owner} />;
    case 'read':
      return <Read {...props} picture={state.picture} />;
  }
};

const Read = ({ picture: read, onRepair, ...rest }: SharingOverviewProps & { readonly picture: SharingPicture }) => {
  const { mark } = rest.accounts;
  const picture = useMemo(() => mark(read), [mark, read]);
  const repairCount = useMemo(() => planRepairs(picture).length, [picture]);
  return <SharingView {...rest} picture={picture} repairCount={repairCount} onRepair={() => onRepair(picture)} />;
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
