import type { Register } from '../domain/federation';
import {
  gatherPeople,
  guessClaims,
  isClaimOf,
  keepPlaces,
  peopleIn,
  rankPeople,
  type FoundPerson,
  type PersonRow,
  type SipClaim,
} from '../domain/sip';
import type { Failure } from './failure';
import type { Cancel } from './sharingPorts';
import type { SipAsked, SipConsent, SipDirectory } from './sipPorts';

/**
 * What one place has said so far.
 *
 * - `withheld`: it says nothing until somebody agrees to this one thing
 * - `answered` with `lacks`: what it said leaves something out for want of consent
 */
export type SourceState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly found: number; readonly lacks?: SipConsent }
  | { readonly kind: 'withheld'; readonly consent: SipConsent }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface AskedSource {
  readonly source: SipDirectory['source'];
  readonly state: SourceState;
}

/** A search as it stands: it grows, and nothing in it moves, until every place has answered. */
export interface SipLookup {
  readonly asked: SipAsked;
  readonly people: readonly FoundPerson[];
  /** The same, each in the place where they first stood. */
  readonly rows: readonly PersonRow[];
  readonly sources: readonly AskedSource[];
  readonly isComplete: boolean;
}

export interface SipLookupSetting {
  readonly directories: readonly SipDirectory[];
  readonly register: Register;
  readonly onChange: (lookup: SipLookup) => void;
  readonly cancel?: Cancel;
}

const stateOf = (answer: Awaited<ReturnType<SipDirectory['find']>>, { consent }: SipDirectory): SourceState => {
  if (answer.ok) {
    const { claims, withheld } = answer.value;
    return { kind: 'answered', found: claims.length, ...(withheld && { lacks: withheld }) };
  }
  return answer.error.kind === 'consent-required'
    ? { kind: 'withheld', consent }
    : { kind: 'failed', failure: answer.error };
};

const localClaims = (register: Register, asked: SipAsked): readonly SipClaim[] =>
  asked.kind === 'address' ? guessClaims(register, asked.address) : [];

const isAbout =
  (asked: SipAsked) =>
  (claim: SipClaim): boolean =>
    asked.kind === 'name' || isClaimOf(claim, asked.address);

/**
 * Asks every place at once and tells of each answer as it comes; what needs no asking is there at once. A place that
 * fails or may not be read takes no other with it, and is named.
 */
export const lookUpSip = async (asked: SipAsked, setting: SipLookupSetting): Promise<SipLookup> => {
  const { directories, register, onChange, cancel } = setting;
  let claims = localClaims(register, asked);
  const gather = (): readonly FoundPerson[] =>
    rankPeople(gatherPeople(claims), asked.kind === 'name' ? asked.text : '', register);
  let rows = keepPlaces([], gather());
  const states = new Map<SipDirectory, SourceState>(directories.map((directory) => [directory, { kind: 'asking' }]));

  const current = (): SipLookup => ({
    asked,
    people: peopleIn(rows),
    rows,
    sources: directories.map((directory) => ({
      source: directory.source,
      state: states.get(directory) ?? { kind: 'asking' },
    })),
    isComplete: [...states.values()].every(({ kind }) => kind !== 'asking'),
  });

  const ask = async (directory: SipDirectory): Promise<void> => {
    const answer = await directory.find(asked);
    if (cancel?.cancelled) return;
    states.set(directory, stateOf(answer, directory));
    if (answer.ok) claims = [...claims, ...answer.value.claims.filter(isAbout(asked))];
    rows = keepPlaces(rows, gather());
    onChange(current());
  };

  onChange(current());
  await Promise.all(directories.map(ask));
  return current();
};
