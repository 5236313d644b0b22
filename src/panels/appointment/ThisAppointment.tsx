import { useCallback, useState } from 'react';
import type { Ports } from '../../application/ports';
import { Kept } from '../layout/Kept';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Waiting } from '../layout/Waiting';
import type { PlaceProps } from '../PlaceProps';
import type { Session } from '../session/useSession';
import { ShareFlow } from '../share/ShareFlow';
import type { ShareStart } from '../share/shareStep';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { CheckedAppointment } from './CheckedAppointment';
import { PeopleView } from './PeopleView';
import { useAppointment, type AppointmentState } from './useAppointment';

export const ThisAppointment = ({ ports, session, onChanged }: PlaceProps) => {
  const { state, check } = useAppointment(ports);
  const [start, setStart] = useState<ShareStart>();
  const leave = useCallback(() => setStart(undefined), []);
  return (
    <>
      {start !== undefined && (
        <ShareFlow ports={ports} session={session} start={start} onChanged={onChanged} onLeave={leave} />
      )}
      <Kept isOpen={start === undefined} returnsFocus>
        <Overview ports={ports} state={state} session={session} onCheck={check} onStart={setStart} />
      </Kept>
    </>
  );
};

interface OverviewProps {
  readonly ports: Ports;
  readonly state: AppointmentState;
  readonly session: Session;
  readonly onCheck: () => void;
  readonly onStart: (start: ShareStart) => void;
}

const Overview = ({ ports, state, session, onCheck, onStart }: OverviewProps) => {
  switch (state.kind) {
    case 'checking':
      return <Waiting doing="Reading who takes part" />;
    case 'none':
      return <NothingOpen />;
    case 'failed':
      return (
        <TroubleScreen
          heading="Not checked: who outside takes part"
          failure={state.failure}
          session={session}
          onRetry={onCheck}
        />
      );
    case 'appointment':
      return <CheckedAppointment ports={ports} session={session} reading={state} onStart={onStart} />;
    case 'message':
      return <PeopleView people={state.people} onStart={onStart} />;
  }
};

const NothingOpen = () => (
  <Screen heading="No appointment is open">
    <Paragraph>
      Here you see who outside your organisation takes part in an appointment, and whether you can share your calendar
      with them.
    </Paragraph>
    <Paragraph>Open an appointment, or go to Sharing to see who can see your calendar.</Paragraph>
  </Screen>
);
