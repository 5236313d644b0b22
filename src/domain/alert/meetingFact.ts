import { isRecord } from './isRecord';

/**
 * What the pane found out of the open form’s meeting: who holds it and whether it may be recorded. It travels with the
 * form. Without it an event knows nothing of the meeting, and says nothing.
 */
export interface MeetingFact {
  readonly v: 1;
  readonly host: 'own' | 'partner' | 'outside' | 'unknown';
  /** The name of a partner, or the domain of somebody outside; empty otherwise. */
  readonly name: string;
  readonly recording: 'automatic' | 'on' | 'off' | 'unknown';
}

const HOSTS: readonly unknown[] = ['own', 'partner', 'outside', 'unknown'];
const RECORDINGS: readonly unknown[] = ['automatic', 'on', 'off', 'unknown'];
const LONGEST_NAME = 120;

export const buildMeetingFact = (fact: Omit<MeetingFact, 'v'>): MeetingFact => ({
  v: 1,
  host: fact.host,
  name: fact.name.slice(0, LONGEST_NAME),
  recording: fact.recording,
});

/** `undefined` for anything that this version did not write. */
export const parseMeetingFact = (kept: unknown): MeetingFact | undefined => {
  if (!isRecord(kept) || kept.v !== 1 || typeof kept.name !== 'string') return undefined;
  if (HOSTS.indexOf(kept.host) < 0 || RECORDINGS.indexOf(kept.recording) < 0) return undefined;
  return kept as unknown as MeetingFact;
};
