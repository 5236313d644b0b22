import { useCallback, useState } from 'react';
import type { Ports } from '../application/ports';
import { Kept } from './layout/Kept';
import { Loaded } from './layout/Loaded';
import { Page } from './layout/Page';
import { Navigation } from './Navigation';
import { Organisation } from './Organisation';
import { PLACES, type Place } from './place';
import { placeParts } from './parts';
import { useInactivity } from './session/useInactivity';
import { useSession } from './session/useSession';
import { useFirstPlace } from './useFirstPlace';
import { useRegister } from './useRegister';

interface PaneProps {
  readonly ports: Ports;
  readonly onSignedOut: () => void;
  readonly onInactive: (minutes: number) => void;
}

export const Pane = ({ ports, onSignedOut, onInactive }: PaneProps) => {
  const session = useSession(ports, true);
  const register = useRegister(ports);
  const minutes = register?.inactivityMinutes;
  const rest = useCallback(() => onInactive(minutes ?? 0), [onInactive, minutes]);
  useInactivity({ clock: ports.clock, minutes, onInactive: rest });
  const leave = useCallback(() => void session.signOut().then(onSignedOut), [session, onSignedOut]);
  const [open, visited, setOpen] = usePlaces(useFirstPlace(ports.host));
  if (open === undefined) return <Page>{null}</Page>;
  return (
    <Organisation.Provider value={register?.organisation}>
      <Navigation open={open} onOpen={setOpen} />
      <Page>
        {PLACES.filter((place) => visited.includes(place)).map((place) => (
          <Kept key={place} isOpen={place === open}>
            <Loaded load={placeParts[place]} given={{ ports, session, onSignOut: leave }} />
          </Kept>
        ))}
      </Page>
    </Organisation.Provider>
  );
};

/** Places once visited are kept as they were left, words typed included. */
const usePlaces = (first: Place | undefined) => {
  const [chosen, setChosen] = useState<readonly Place[]>([]);
  const open = chosen.at(-1) ?? first;
  const visited = first === undefined ? chosen : [first, ...chosen];
  const choose = useCallback(
    (place: Place) => setChosen((before) => [...before.filter((other) => other !== place), place]),
    [],
  );
  return [open, visited, choose] as const;
};
