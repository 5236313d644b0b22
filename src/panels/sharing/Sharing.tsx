import { useCallback, useContext, useState } from 'react';
import type { SharingPicture } from '../../application/readSharing';
import { Kept } from '../layout/Kept';
import { ListAndDetail } from '../layout/ListAndDetail';
import { Loaded } from '../layout/Loaded';
import { Organisation } from '../Organisation';
import type { PlaceProps } from '../PlaceProps';
import { SignIn } from '../session/SignIn';
import { ShareFlow } from '../share/ShareFlow';
import type { ShareStart } from '../share/shareStep';
import { useAccountType } from '../useAccountType';
import { LastChanges } from './LastChanges';
import { historyPart, repairsPart } from './parts';
import { SharingOverview } from './SharingOverview';
import { useAccounts } from './useAccounts';
import { useLastChanges } from './useLastChanges';
import { useSharing } from './useSharing';

/** What was opened from the picture; nothing: the picture itself. */
type Opened =
  | { readonly kind: 'share'; readonly start: ShareStart }
  | { readonly kind: 'repairs'; readonly picture: SharingPicture }
  | { readonly kind: 'history' };

/** Beside the list another row may be chosen while one is open: that begins anew. */
const keyOf = ({ addressText, calendarId, to }: ShareStart): string => [addressText, calendarId, to].join(' ');

export const Sharing = ({ ports, session, changes, onChanged }: PlaceProps) => {
  const isSignedIn = session.state.kind === 'signedIn';
  const { state, check, cancel } = useSharing(ports, isSignedIn, changes);
  const accounts = useAccounts(ports);
  const accountType = useAccountType(ports, state.kind === 'read', useContext(Organisation));
  const [opened, setOpened] = useState<Opened>();
  const lastChanges = useLastChanges(ports, state.kind === 'read' ? state.picture : undefined, opened === undefined);
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
      <Kept isOpen={isSignedIn} keepsScroll={false}>
        <ListAndDetail
          isDetailOpen={opened !== undefined}
          list={
            <LastChanges.Provider value={lastChanges}>
              <SharingOverview
                state={state}
                timeZone={ports.clock.timeZone()}
                client={ports.host.client()}
                accounts={accounts}
                accountType={accountType}
                session={session}
                onCheck={check}
                onCancel={cancel}
                onStart={(start) => setOpened({ kind: 'share', start })}
                onRepair={(picture) => setOpened({ kind: 'repairs', picture })}
                onHistory={() => setOpened({ kind: 'history' })}
              />
            </LastChanges.Provider>
          }
          detail={
            <>
              {opened?.kind === 'share' && <ShareFlow key={keyOf(opened.start)} {...given} start={opened.start} />}
              {opened?.kind === 'repairs' && (
                <Loaded load={repairsPart} given={{ ...given, picture: opened.picture }} />
              )}
              {opened?.kind === 'history' && <Loaded load={historyPart} given={given} />}
            </>
          }
        />
      </Kept>
    </>
  );
};
