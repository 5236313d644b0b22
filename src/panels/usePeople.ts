import { useCallback, useState } from 'react';
import type { SipStart } from './FindSip';
import type { Place } from './place';

interface OpenedPeople {
  /** The place it lies over. */
  readonly at?: Place;
  readonly start: SipStart;
  /** Another search for another person. */
  readonly turn: number;
}

/** People and SIP addresses lie over the place they were opened from, until Back; another place leaves them as they are. */
export const usePeople = (open: Place | undefined) => {
  const [opened, setOpened] = useState<OpenedPeople>({ start: { address: '' }, turn: 0 });
  const find = useCallback((start: SipStart) => setOpened(({ turn }) => ({ at: open, start, turn: turn + 1 })), [open]);
  const leave = useCallback(() => setOpened(({ start, turn }) => ({ start, turn })), []);
  /** A way that leads into a place itself, not to what lies over it. */
  const uncover = useCallback(
    (place: Place) => setOpened((before) => (before.at === place ? { ...before, at: undefined } : before)),
    [],
  );
  return { ...opened, find, leave, uncover };
};
