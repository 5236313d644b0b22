import type { OutsideAttendee, OutsideGrant } from './audience';

/** How sure it is that somebody outside reads a field, surest first. */
export const REACHES = ['will', 'can', 'may', 'nobody'] as const;

export type Reach = (typeof REACHES)[number];

/** Why it is not known who outside may see the appointment. */
export type UnknownCause = 'attendeesNotRead' | 'digestMissing' | 'digestOld' | 'customRights';

export type Viewer =
  | { readonly reach: 'will'; readonly attendee: OutsideAttendee }
  | { readonly reach: 'can'; readonly grant: OutsideGrant }
  | { readonly reach: 'may'; readonly because: UnknownCause; readonly grant?: OutsideGrant };

const placeOf = (reach: Reach): number => REACHES.indexOf(reach);

/** Below zero if `a` is surer than `b`. */
export const compareReach = (a: Reach, b: Reach): number => placeOf(a) - placeOf(b);

/** The surest of them; `nobody` without any. */
export const reachOf = (viewers: readonly Viewer[]): Reach =>
  viewers.reduce<Reach>((surest, { reach }) => (compareReach(reach, surest) < 0 ? reach : surest), 'nobody');
