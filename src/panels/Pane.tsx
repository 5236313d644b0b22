import { useCallback, useState } from 'react';
import type { Host, Ports } from '../application/ports';
import { FindSip } from './FindSip';
import { Kept } from './layout/Kept';
import { Loaded } from './layout/Loaded';
import { Frame } from './layout/Frame';
import { Page } from './layout/Page';
import { QuietlyLoaded } from './layout/QuietlyLoaded';
import { GoTo, useGoTo } from './GoTo';
import { Navigation } from './Navigation';
import { createHistoryHolder, HistoryOfPane } from './HistoryOfPane';
import { Organisation } from './Organisation';
import { OwnShares } from './OwnShares';
import { partnerChangesPart, peoplePart, placeParts, uncheckedPart } from './parts';
import { PLACES, type Place } from './place';
import { useInactivity } from './session/useInactivity';
import { useSession } from './session/useSession';
import { useDigest } from './useDigest';
import { useFirstPlace } from './useFirstPlace';
import { usePeople } from './usePeople';
import { useOwnShares } from './useOwnShares';
import { useRegisterReading } from './useRegisterReading';

/** Until the register says otherwise, and where it cannot be read. */
const INACTIVITY_MINUTES = 15;

interface PaneProps {
  readonly ports: Ports;
  readonly onSignedOut: () => void;
  readonly onInactive: (minutes: number) => void;
}

export const Pane = ({ ports, onSignedOut, onInactive }: PaneProps) => {
  const session = useSession(ports, true);
  const { state } = useRegisterReading(ports);
  const register = state.kind === 'read' ? state.reading.register : undefined;
  const minutes = register?.inactivityMinutes ?? INACTIVITY_MINUTES;
  const rest = useCallback(() => onInactive(minutes), [onInactive, minutes]);
  useInactivity({ clock: ports.clock, minutes, onInactive: rest });
  const onSignOut = useCallback(() => void session.signOut().then(onSignedOut), [session, onSignedOut]);
  const [changes, setChanges] = useState(0);
  const onChanged = useCallback(() => setChanges((before) => before + 1), []);
  const [historyHolder] = useState(createHistoryHolder);
  const { open, visited, choose } = usePlaces(ports.host);
  const people = usePeople(open);
  const { uncover } = people;
  const way = useGoTo(
    useCallback(
      (place: Place) => {
        uncover(place);
        choose(place);
      },
      [uncover, choose],
    ),
  );
  const shares = useOwnShares();
  useDigest(ports, {
    isSignedIn: session.state.kind === 'signedIn',
    isReadElsewhere: open === undefined || visited.includes('sharing'),
    changes,
    note: shares.note,
  });
  if (open === undefined) return <Page>{null}</Page>;
  return (
    <Organisation.Provider value={register?.organisation}>
      <HistoryOfPane.Provider value={historyHolder}>
        <GoTo.Provider value={way}>
          <OwnShares.Provider value={shares}>
            <Frame>
              <Navigation open={open} onOpen={choose} />
              <FindSip.Provider value={people.find}>
                <Page>
                  <QuietlyLoaded load={uncheckedPart} given={{ ports, session }} />
                  {/* What comes by itself waits while somebody reads what is found: it would move the rows beneath it. */}
                  {shares.picture !== undefined && people.at !== open && (
                    <QuietlyLoaded
                      load={partnerChangesPart}
                      given={{
                        picture: shares.picture,
                        onReview: open === 'sharing' ? undefined : () => choose('sharing'),
                      }}
                    />
                  )}
                  {visited.map((place) => (
                    <Kept key={place} isOpen={place === open}>
                      {people.at === place && (
                        <Loaded
                          key={people.turn}
                          load={peoplePart}
                          given={{ ports, session, onChanged, start: people.start, onLeave: people.leave }}
                        />
                      )}
                      <Kept isOpen={people.at !== place} returnsFocus>
                        <Loaded load={placeParts[place]} given={{ ports, session, changes, onChanged, onSignOut }} />
                      </Kept>
                    </Kept>
                  ))}
                </Page>
              </FindSip.Provider>
            </Frame>
          </OwnShares.Provider>
        </GoTo.Provider>
      </HistoryOfPane.Provider>
    </Organisation.Provider>
  );
};

/** Places once visited are kept as they were left, words typed included. */
const usePlaces = (host: Host) => {
  const first = useFirstPlace(host);
  const [chosen, setChosen] = useState<readonly Place[]>([]);
  const choose = useCallback(
    (place: Place) => setChosen((before) => [...before.filter((other) => other !== place), place]),
    [],
  );
  const visited = PLACES.filter((place) => place === first || chosen.includes(place));
  return { open: chosen.at(-1) ?? first, visited, choose };
};
