import { createContext, useCallback, useMemo, useState } from 'react';
import type { Place } from './place';

/** A part of More that other places lead to. */
export type Destination = 'checkUp' | 'meetings';

export interface Way {
  /** Leads there from anywhere in the pane, as a notice’s link does. */
  readonly goTo: (to: Destination) => void;
  /** Back to the list of what More holds. */
  readonly leave: () => void;
  readonly open?: Destination;
  /** Once opened a part stays as it was left. */
  readonly visited: readonly Destination[];
}

const nothing = () => undefined;

export const GoTo = createContext<Way>({ goTo: nothing, leave: nothing, visited: [] });

export const useGoTo = (choose: (place: Place) => void): Way => {
  const [{ open, visited }, setWay] = useState<Pick<Way, 'open' | 'visited'>>({ visited: [] });
  const goTo = useCallback(
    (to: Destination) => {
      setWay((before) => ({ open: to, visited: [...before.visited.filter((one) => one !== to), to] }));
      choose('more');
    },
    [choose],
  );
  const leave = useCallback(() => setWay((before) => ({ visited: before.visited })), []);
  return useMemo(() => ({ goTo, leave, open, visited }), [goTo, leave, open, visited]);
};
