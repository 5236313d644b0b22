import type { Ports } from '../../application/ports';
import type { AppointmentReading } from '../../application/readAppointmentPartners';
import { sayAppointmentHeading } from '../../wording/sayCheck';
import { QuietlyLoaded } from '../layout/QuietlyLoaded';
import type { Session } from '../session/useSession';
import type { ShareStart } from '../share/shareStep';
import { CheckedLine } from './CheckedLine';
import { meetingPart } from './meetingPart';
import { PeopleView } from './PeopleView';
import { useCheck } from './useCheck';
import { useFacts } from './useFacts';

type Reading = Extract<AppointmentReading, { readonly kind: 'appointment' }>;

interface CheckedAppointmentProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly reading: Reading;
  readonly onStart: (start: ShareStart) => void;
}

/** What was found in the open appointment first, then who outside takes part. */
export const CheckedAppointment = ({ ports, session, reading, onStart }: CheckedAppointmentProps) => {
  const { appointment, people } = reading;
  const { state, checkNow, noteMarked } = useCheck(ports, people.register);
  useFacts(ports, people);
  const findings = state.kind === 'checked' ? state.check.decision.findings : [];
  return (
    <PeopleView
      host={ports.host}
      people={people}
      onStart={onStart}
      heading={sayAppointmentHeading(people.outsideCount, findings)}
      first={
        <>
          {state.kind === 'checked' && (
            <state.Findings
              ports={ports}
              session={session}
              organisation={people.register.organisation}
              check={state.check}
              findings={state.findings}
              appointment={appointment}
              onChanged={checkNow}
              onMarked={noteMarked}
            />
          )}
          <CheckedLine state={state} timeZone={ports.clock.timeZone()} />
          <QuietlyLoaded
            load={meetingPart}
            given={{ ports, register: people.register, start: appointment.start, item: reading }}
          />
        </>
      }
    />
  );
};
