import { isRecord } from './isRecord';

/**
 * What the pane found out of the open form’s meeting: who holds it and whether it may be recorded. It travels with the
 * form. Without it an event knows of a meeting only that there seems to be one.
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

/** What invitations say of themselves: the beginning of a join link, or the words that Outlook puts in. */
const ONLINE =
  /Microsoft Teams.{0,3}meeting|teams\.(?:microsoft|live|cloud)|zoom(?:gov)?\.(?:us|com)\/|\.webex\.com\/|meet\.(?:google|lync|goto)|gotomeeting\.com|conf:sip:/i;

/** Where the pane left no word of it: who holds it is not known (REC-14). `undefined`: it does not seem to be online. */
export const guessMeetingFact = (texts: readonly string[]): MeetingFact | undefined =>
  texts.some((text) => ONLINE.test(text))
    ? buildMeetingFact({ host: 'unknown', name: '', recording: 'unknown' })
    : undefined;
