import { useCallback, useState } from 'react';
import { Kept } from '../layout/Kept';
import type { PlaceProps } from '../PlaceProps';
import { SignIn } from '../session/SignIn';
import { ShareFlow } from '../share/ShareFlow';
import type { ShareStart } from '../share/shareStep';
import { SharingOverview } from './SharingOverview';
import { useSharing } from './useSharing';

export const Sharing = ({ ports, session, changes, onChanged }: PlaceProps) => {
  const isSignedIn = session.state.kind === 'signedIn';
  const { state, check, cancel } = useSharing(ports, isSignedIn, changes);
  const [start, setStart] = useState<ShareStart>();
  const leave = useCallback(() => setStart(undefined), []);
  return (
    <>
      {!isSignedIn && (
        <SignIn
          session={session}
          heading="Sign in to see who can see your calendar"
          text="You sign in with your work account. There is no other password."
        />
      )}
      <Kept isOpen={isSignedIn && start !== undefined}>
        {start !== undefined && (
          <ShareFlow ports={ports} session={session} start={start} onChanged={onChanged} onLeave={leave} />
        )}
      </Kept>
      <Kept isOpen={isSignedIn && start === undefined} returnsFocus>
        <SharingOverview
          state={state}
          timeZone={ports.clock.timeZone()}
          session={session}
          onCheck={check}
          onCancel={cancel}
          onStart={setStart}
        />
      </Kept>
    </>
  );
};
