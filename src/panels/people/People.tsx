import type { SipStart } from '../FindSip';
import { BackButton } from '../layout/BackButton';
import { Waiting } from '../layout/Waiting';
import type { PlaceProps } from '../PlaceProps';
import { SignIn } from '../session/SignIn';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { useRegisterReading } from '../useRegisterReading';
import { PeoplePlace } from './PeoplePlace';
import type { Ports } from '../../application/ports';

export interface PeopleProps extends Pick<PlaceProps, 'session' | 'onChanged'> {
  readonly ports: Ports;
  readonly start: SipStart;
  readonly onLeave: () => void;
}

/** People and SIP addresses. Nothing about anybody is read before somebody has signed in (DIR-06). */
export const People = ({ ports, session, onChanged, start, onLeave }: PeopleProps) => {
  const { state, read } = useRegisterReading(ports);
  const before = <BackButton onBack={onLeave} />;
  if (session.state.kind !== 'signedIn')
    return (
      <>
        {before}
        <SignIn session={session} heading="Sign in to find people" text={sayAccount(state)} />
      </>
    );
  switch (state.kind) {
    case 'reading':
      return <Waiting doing="Reading the register of partners" />;
    case 'failed':
      return (
        <TroubleScreen
          heading="Not checked: who your partners are"
          failure={state.failure}
          session={session}
          before={before}
          onRetry={read}
        />
      );
    case 'read':
      return <PeoplePlace {...{ ports, session, onChanged, start, onLeave }} register={state.reading.register} />;
  }
};

/** With the form that the own organisation's accounts have (BUL-03). */
const sayAccount = (state: ReturnType<typeof useRegisterReading>['state']): string => {
  const domain = state.kind === 'read' ? state.reading.register.organisation.domains[0] : undefined;
  const account = domain === undefined ? 'your work account' : `your work account, username@${domain}`;
  return `You sign in with ${account}, the one that Outlook is signed in with. No password is asked for here.`;
};
