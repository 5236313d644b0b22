import { useCallback, useState } from 'react';
import { Kept } from '../layout/Kept';
import type { PlaceProps } from '../PlaceProps';
import { SignIn } from '../session/SignIn';
import { ShareFlow } from '../share/ShareFlow';
import type { ShareStart } from '../share/shareStep';
import { SharingOverview } from './SharingOverview';
import { useSharing } from './useSharing';

export const Sharing = ({ ports, session }: PlaceProps) => {
  const isSignedIn = session.state.kind === 'signedIn';
  const { state, check, cancel } = useSharing(ports, isSignedIn);
  const [start, setStart] = useState<ShareStart>();
  const leave = useCallback(
    (isChanged: boolean) => {
      setStart(undefined);
      if (isChanged) check();
    },
    [check],
  );
  if (!isSignedIn) {
    return (
      <SignIn
        session={session}
        heading="Sign in to see who can see your calendar"
        text="You sign in with your work account. There is no other password."
      />
    );
  }
  return (
    <>
      <Kept isOpen={start === undefined}>
        <SharingOverview
          state={state}
          timeZone={ports.clock.timeZone()}
          session={session}
          onCheck={check}
          onCancel={cancel}
          onStart={setStart}
        />
      </Kept>
      {start !== undefined && <ShareFlow ports={ports} session={session} start={start} onLeave={leave} />}
    </>
  );
};
