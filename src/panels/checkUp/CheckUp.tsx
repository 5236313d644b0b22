import { useState } from 'react';
import type { FoundEntry } from '../../application/checkUp/foundEntry';
import type { Ports } from '../../application/ports';
import type { Housekeeping } from '../../domain/federation';
import { BackButton } from '../layout/BackButton';
import { Kept as KeptOpen } from '../layout/Kept';
import { NotOwner } from '../layout/NotOwner';
import { Waiting } from '../layout/Waiting';
import { SignIn } from '../session/SignIn';
import type { Session } from '../session/useSession';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { ResultView } from './ResultView';
import { RunningView } from './RunningView';
import { StartView } from './StartView';
import { useCheckUp } from './useCheckUp';
import { useKept, type Kept } from './useKept';
import { useWorkThrough } from './useWorkThrough';
import { WorkThrough } from './WorkThrough';

export interface CheckUpProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly onLeave: () => void;
}

/** More › Check-up: what people outside could read, what is old and what holds files, over all own calendars. */
export const CheckUp = (props: CheckUpProps) => {
  const { session, onLeave } = props;
  if (session.state.kind !== 'signedIn') {
    return (
      <>
        <BackButton onBack={onLeave} />
        <SignIn
          session={session}
          heading="Sign in to have your calendars checked"
          text="You sign in with your work account. Nothing about your entries leaves your mailbox."
        />
      </>
    );
  }
  return <SignedIn {...props} />;
};

const SignedIn = (props: CheckUpProps) => {
  const kept = useKept(props.ports);
  if (kept.housekeeping === undefined) {
    return (
      <>
        <BackButton onBack={props.onLeave} />
        <Waiting doing="Looking for your last check-up" />
      </>
    );
  }
  return <Ready {...props} kept={kept} housekeeping={kept.housekeeping} />;
};

interface ReadyProps extends CheckUpProps {
  readonly kept: Kept;
  readonly housekeeping: Housekeeping;
}

const NONE_FOUND: readonly FoundEntry[] = [];

const Ready = ({ ports, session, onLeave, kept, housekeeping }: ReadyProps) => {
  const checkUp = useCheckUp({ ports, housekeeping, keep: kept.keep });
  const [isWorking, setIsWorking] = useState(false);
  const { state } = checkUp;
  const found = state.kind === 'ended' ? state.findings.found : NONE_FOUND;
  const calendars = state.kind === 'ended' ? state.opened.calendars : [];
  const rulesOff = state.kind === 'ended' ? state.opened.rulesOff : undefined;
  // Held here: what was changed can be put back for as long as the pane is open, whatever is looked through anew.
  const work = useWorkThrough({ ports, found, calendars, rulesOff });
  const before = <BackButton onBack={onLeave} />;
  switch (state.kind) {
    case 'ready':
      return (
        <StartView {...{ ports, kept, housekeeping, before }} onStart={(...asked) => void checkUp.start(...asked)} />
      );
    case 'running':
      return <RunningView progress={state.progress} before={before} onCancel={checkUp.cancel} />;
    case 'notOwner':
      return <NotOwner owner={state.owner} before={before} />;
    case 'failed':
      return (
        <TroubleScreen
          heading="Not checked: what others could read in your calendars"
          failure={state.failure}
          session={session}
          before={before}
          onRetry={checkUp.begin}
        />
      );
    case 'ended':
      return (
        <>
          <KeptOpen isOpen={!isWorking} returnsFocus>
            <ResultView
              {...{ ports, session, kept, housekeeping, before, state }}
              changed={work.done.length}
              onResume={() => void checkUp.resume(state.opened)}
              onAgain={checkUp.begin}
              onWork={() => setIsWorking(true)}
            />
          </KeptOpen>
          <KeptOpen isOpen={isWorking}>
            <WorkThrough ports={ports} found={found} work={work} onLeave={() => setIsWorking(false)} />
          </KeptOpen>
        </>
      );
  }
};
