import type { MeetingPerson } from './entry';

/** A service that sits in a meeting as an attendee and writes down what is said. */
interface NoteTaker {
  readonly name: string;
  readonly domains: readonly string[];
  /** The name that it gives itself; the word alone may be a person’s. */
  readonly names: RegExp;
}

/** Source: the services’ help pages on how they join. asOf: 2026-11-01. */
const NOTE_TAKERS: readonly NoteTaker[] = [
  { name: 'Otter.ai', domains: ['otter.ai'], names: /\botter\.ai\b|\botterpilot\b/i },
  { name: 'Fireflies.ai', domains: ['fireflies.ai'], names: /\bfireflies(?:\.ai\b|\s+note)/i },
  { name: 'Read AI', domains: ['read.ai', 'e.read.ai'], names: /\bread\.ai\b|\bread ai\b/i },
  { name: 'Fathom', domains: ['fathom.video', 'fathom.ai'], names: /\bfathom (?:ai )?note-?taker\b/i },
  { name: 'tl;dv', domains: ['tldv.io'], names: /\btl;?dv\b/i },
  { name: 'Avoma', domains: ['avoma.com'], names: /\bavoma\b/i },
  { name: 'Gong', domains: ['gong.io'], names: /\bgong(?:\.io| assistant)\b/i },
  { name: 'Grain', domains: ['grain.com', 'grain.co'], names: /\bgrain(?:\.com| ai)? notetaker\b/i },
  { name: 'MeetGeek', domains: ['meetgeek.ai'], names: /\bmeetgeek\b/i },
  { name: 'Sembly', domains: ['sembly.ai'], names: /\bsembly\b/i },
  { name: 'Notta', domains: ['notta.ai'], names: /\bnotta(?:\.ai| bot)\b/i },
  { name: 'Fellow', domains: ['fellow.app', 'fellow.co'], names: /\bfellow(?:\.app)? (?:ai )?note-?taker\b/i },
  { name: 'Supernormal', domains: ['supernormal.com'], names: /\bsupernormal\b/i },
  { name: 'Circleback', domains: ['circleback.ai'], names: /\bcircleback\b/i },
  { name: 'Krisp', domains: ['krisp.ai'], names: /\bkrisp(?:\.ai)? (?:note|bot)/i },
  { name: 'Chorus', domains: ['chorus.ai'], names: /\bchorus\.ai\b/i },
  { name: 'Airgram', domains: ['airgram.io'], names: /\bairgram\b/i },
  { name: 'Nyota', domains: ['nyota.ai'], names: /\bnyota\.ai\b/i },
  { name: 'Laxis', domains: ['laxis.com', 'laxis.tech'], names: /\blaxis\b/i },
  { name: 'Colibri', domains: ['colibri.ai'], names: /\bcolibri\.ai\b/i },
  { name: 'Bluedot', domains: ['bluedothq.com'], names: /\bbluedot note/i },
  { name: 'Heidi', domains: ['heidihealth.com', 'heidihealth.com.au'], names: /\bheidi (?:health|scribe|ai)\b/i },
  { name: 'Tortus', domains: ['tortus.ai'], names: /\btortus(?:\.ai| scribe)\b/i },
];

/** A service that is not in the table, by what it calls itself. */
const ANY_NOTE_TAKER = /\b(?:ai )?note-?\s?taker\b|\bmeeting (?:assistant|recorder|bot)\b|\bai scribe\b/i;

const isAt = (address: string, domain: string): boolean => {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return host === domain || host.endsWith(`.${domain}`);
};

const nameNoteTaker = ({ name, address }: MeetingPerson): string | undefined => {
  const known = NOTE_TAKERS.find((one) => one.domains.some((domain) => isAt(address, domain)) || one.names.test(name));
  return known?.name ?? (ANY_NOTE_TAKER.test(name) ? 'unknown' : undefined);
};

/** Names of the services among the attendees, each once; `unknown` for one that only says what it is. */
export const findNoteTakers = (attendees: readonly MeetingPerson[]): readonly string[] => [
  ...new Set(attendees.map(nameNoteTaker).filter((name): name is string => name !== undefined)),
];
