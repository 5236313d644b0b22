import { isRecord } from './isRecord';

/** What the pane learned of one appointment's people: names of organisations by domain. It travels with the form. */
export interface AppointmentFacts {
  readonly v: 1;
  readonly organisations: readonly (readonly [domain: string, name: string])[];
}

/** Session data hold 50,000 characters in all (office.js, `SessionData` until 1.15). */
const MOST_ORGANISATIONS = 100;
const LONGEST_NAME = 120;

export const buildFacts = (organisations: AppointmentFacts['organisations']): AppointmentFacts => ({
  v: 1,
  organisations: organisations
    .slice(0, MOST_ORGANISATIONS)
    .map(([domain, name]) => [domain, name.slice(0, LONGEST_NAME)] as const),
});

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'string';

/** `undefined` for anything that this version did not write. */
export const parseFacts = (kept: unknown): AppointmentFacts | undefined => {
  if (!isRecord(kept) || kept.v !== 1 || !Array.isArray(kept.organisations)) return undefined;
  return { v: 1, organisations: kept.organisations.filter(isPair) };
};
