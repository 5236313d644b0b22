import { useCallback, useState } from 'react';
import type { SharingPicture } from '../../application/readSharing';
import { Kept } from '../layout/Kept';
import { Loaded } from '../layout/Loaded';
import type { PlaceProps } from '../PlaceProps';
import { SignIn } from '../session/SignIn';
import { ShareFlow } from '../share/ShareFlow';
import type { ShareStart } from '../share/shareStep';
import { historyPart, repairsPart } from './parts';
import { SharingOverview } from './SharingOverview';
import { useSharing } from './useSharing';

/** What was opened from the picture; nothing: the picture itself. */
type Opened =
  | { readonly kind: 'share'; readonly start: ShareStart }
  | { readonly kind: 'repairs'; readonly picture: SharingPicture }
  | { readonly kind: 'history' };

export const Sharing = ({ ports, session, changes, onChanged }: PlaceProps) => {
  const isSignedIn = session.state.kind === 'signedIn';
  const { state, check, cancel } = useSharing(ports, isSignedIn, changes);
  const [opened, setOpened] = useState<Opened>();
  const leave = useCallback(() => setOpened(undefined), []);
  const given = { ports, session, onChanged, onLeave: leave };
  return (
    <>
      {!isSignedIn && (
        <SignIn
          session={session}
          heading="Sign in to see who can see your calendar"
          text="You sign in with your work account. There is no other password."
        />
      )}
      <Kept isOpen={isSignedIn && opened !== undefined}>
        {opened?.kind === 'share' && <ShareFlow {...given} start={opened.start} />}
        {opened?.kind === 'repairs' && <Loaded load={repairsPart} given={{ ...given, picture: opened.picture }} />}
        {opened?.kind === 'history' && <Loaded load={historyPart} given={given} />}
      </Kept>
      <Kept isOpen={isSignedIn && opened === undefined} returnsFocus>
        <SharingOverview
          state={state}
          timeZone={ports.clock.timeZone()}
          session={session}
          onCheck={check}
          onCancel={cancel}
          onStart={(start) => setOpened({ kind: 'share', start })}
          onRepair={(picture) => setOpened({ kind: 'repairs', picture })}
          onHistory={() => setOpened({ kind: 'history' })}
        />
      </Kept>
    </>
  );
};
