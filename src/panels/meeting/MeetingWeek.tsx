import type { Ports } from '../../application/ports';
import { BackButton } from '../layout/BackButton';
import { Waiting } from '../layout/Waiting';
import { SignIn } from '../session/SignIn';
import type { Session } from '../session/useSession';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { useMeetingWeek } from './useMeetingWeek';
import { WeekView } from './WeekView';

export interface MeetingWeekProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly onLeave: () => void;
}

/** More › Meetings: those of the coming week that somebody else holds. */
export const MeetingWeek = (props: MeetingWeekProps) => {
  const { session, onLeave } = props;
  if (session.state.kind === 'signedIn') return <SignedIn {...props} />;
  return (
    <>
      <BackButton onBack={onLeave} />
      <SignIn
        session={session}
        heading="Sign in to see who hosts your meetings"
        text="You sign in with your work account. Nothing about your entries leaves your mailbox."
      />
    </>
  );
};

const SignedIn = ({ ports, session, onLeave }: MeetingWeekProps) => {
  const { state, readAgain } = useMeetingWeek(ports);
  const before = <BackButton onBack={onLeave} />;
  switch (state.kind) {
    case 'reading':
      return (
        <>
          {before}
          <Waiting doing="Reading the meetings of the next 7 days" />
        </>
      );
    case 'failed':
      return (
        <TroubleScreen
          heading="Not checked: who hosts your meetings"
          failure={state.failure}
          session={session}
          before={before}
          onRetry={readAgain}
        />
      );
    case 'read':
      return <WeekView ports={ports} week={state.week} before={before} onAgain={readAgain} />;
  }
};
