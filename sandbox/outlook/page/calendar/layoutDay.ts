import { DAY, MINUTE, type WallTime } from '../time/wallTime';

interface Span {
  readonly start: WallTime;
  readonly end: WallTime;
}

/** Where an entry stands in a day's column. */
export interface PlacedEntry<T extends Span> {
  readonly entry: T;
  /** Minutes from midnight, within the day. */
  readonly from: number;
  readonly to: number;
  /** Its place among those that overlap, from 0, and how many places there are. */
  readonly place: number;
  readonly places: number;
}

/** An entry is never drawn lower than this many minutes, else nobody could read or press it. */
export const SHORTEST_DRAWN = 30;

type Draft<T extends Span> = Omit<PlacedEntry<T>, 'places'>;

function clip<T extends Span>(entry: T, day: WallTime): Draft<T> {
  const from = Math.max(0, Math.min((entry.start - day) / MINUTE, DAY / MINUTE - SHORTEST_DRAWN));
  const to = Math.min((entry.end - day) / MINUTE, DAY / MINUTE);
  return { entry, from, to: Math.max(to, from + SHORTEST_DRAWN), place: 0 };
}

/** Gives each entry the first place that is free when it begins. */
function takePlaces<T extends Span>(cluster: readonly Draft<T>[]): PlacedEntry<T>[] {
  const busyUntil: number[] = [];
  const placed = cluster.map((draft) => {
    const free = busyUntil.findIndex((until) => until <= draft.from);
    const place = free === -1 ? busyUntil.length : free;
    busyUntil[place] = draft.to;
    return { ...draft, place };
  });
  return placed.map((draft) => ({ ...draft, places: busyUntil.length }));
}

/** Puts the entries of one day side by side where they overlap. `day` is its midnight. */
export function layoutDay<T extends Span>(entries: readonly T[], day: WallTime): PlacedEntry<T>[] {
  const drafts = entries
    .filter(
      (entry) => entry.start < day + DAY && (entry.end > day || (entry.start === entry.end && entry.start >= day)),
    )
    .map((entry) => clip(entry, day))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const clusters: Draft<T>[][] = [];
  let until = -1;
  for (const draft of drafts) {
    const last = clusters.at(-1);
    if (last && draft.from < until) last.push(draft);
    else clusters.push([draft]);
    until = Math.max(draft.from < until ? until : 0, draft.to);
  }
  return clusters.flatMap(takePlaces);
}
