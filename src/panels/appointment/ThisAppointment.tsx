import { useCallback, useState } from 'react';
import type { Ports } from '../../application/ports';
import { REVIEW_TITLE } from '../../wording/sayReview';
import { Kept } from '../layout/Kept';
import { Loaded } from '../layout/Loaded';
import { QuietlyLoaded } from '../layout/QuietlyLoaded';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Waiting } from '../layout/Waiting';
import type { PlaceProps } from '../PlaceProps';
import type { Session } from '../session/useSession';
import { ShareFlow } from '../share/ShareFlow';
import type { ShareStart } from '../share/shareStep';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { CheckedAppointment } from './CheckedAppointment';
import { reviewPart } from './parts';
import { meetingPart } from './meetingPart';
import { PeopleView } from './PeopleView';
import { useAppointment, type AppointmentState } from './useAppointment';

export const ThisAppointment = ({ ports, session, changes, onChanged }: PlaceProps) => {
  const { state, check } = useAppointment(ports);
  const [start, setStart] = useState<ShareStart>();
  const leave = useCallback(() => setStart(undefined), []);
  return (
    <>
      {start !== undefined && (
        <ShareFlow ports={ports} session={session} start={start} onChanged={onChanged} onLeave={leave} />
      )}
      <Kept isOpen={start === undefined} returnsFocus>
        <Overview {...{ ports, state, session, changes }} onCheck={check} onStart={setStart} />
      </Kept>
    </>
  );
};

interface OverviewProps {
  readonly ports: Ports;
  readonly state: AppointmentState;
  readonly session: Session;
  readonly changes: number;
  readonly onCheck: () => void;
  readonly onStart: (start: ShareStart) => void;
}

const Overview = ({ ports, state, session, changes, onCheck, onStart }: OverviewProps) => {
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
      return <Appointment {...{ ports, session, changes, onStart }} reading={state} />;
    case 'message':
      return <Message ports={ports} reading={state} onStart={onStart} />;
  }
};

interface AppointmentProps extends Pick<OverviewProps, 'ports' | 'session' | 'changes' | 'onStart'> {
  readonly reading: Extract<AppointmentState, { readonly kind: 'appointment' }>;
}

/** The add-in's own reminder shows what it reminds of; it is known by its words until the server is asked. */
const Appointment = ({ ports, session, changes, onStart, reading }: AppointmentProps) => {
  const { appointment } = reading;
  const checked = <CheckedAppointment ports={ports} session={session} reading={reading} onStart={onStart} />;
  if (appointment.subject.trim() !== REVIEW_TITLE || session.state.kind !== 'signedIn') return checked;
  return <Loaded load={reviewPart} given={{ ports, session, appointment, changes, onStart, otherwise: checked }} />;
};

interface MessageProps extends Pick<OverviewProps, 'ports' | 'onStart'> {
  readonly reading: Extract<AppointmentState, { readonly kind: 'message' }>;
}

/** An invitation in the inbox tells who hosts, as the appointment will. */
const Message = ({ ports, reading, onStart }: MessageProps) => {
  const { people, isMeetingRequest } = reading;
  const given = { ports, register: people.register, start: undefined, item: reading };
  return (
    <PeopleView
      host={ports.host}
      people={people}
      onStart={onStart}
      first={isMeetingRequest && <QuietlyLoaded load={meetingPart} given={given} />}
    />
  );
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
