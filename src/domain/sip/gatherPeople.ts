import type { EmailAddress } from '../address';
import { candidatesOf, type Candidates } from './candidatesOf';
import { compareCertainty, SIP_SOURCES, type SipSource } from './certainty';
import type { HolderKind, SipClaim } from './claim';
import { compareText } from './compareText';
import type { FoundPerson, PersonRemark } from './foundPerson';
import { groupClaims } from './groupClaims';

/** Whose word counts for a name or a post: who employs the person, then who knows them. */
const SPEAKERS: readonly SipSource[] = ['ownDirectory', 'ownContacts', 'organisationContacts', ...SIP_SOURCES];

const compareClaims = (a: SipClaim, b: SipClaim): number =>
  SPEAKERS.indexOf(a.source) - SPEAKERS.indexOf(b.source) ||
  compareText(a.directoryId ?? a.contactId, b.directoryId ?? b.contactId) ||
  compareText(a.name, b.name) ||
  compareText(a.emails[0]?.text, b.emails[0]?.text) ||
  compareText(a.sips[0]?.text, b.sips[0]?.text);

/** What is no person is said by whoever says it; otherwise the most that anybody says. */
const kindOf = (claims: readonly SipClaim[]): HolderKind => {
  const others: readonly HolderKind[] = ['room', 'group', 'sharedMailbox', 'guest', 'person'];
  return others.find((kind) => claims.some((claim) => claim.kind === kind)) ?? 'unknown';
};

const emailsOf = (claims: readonly SipClaim[]): readonly EmailAddress[] =>
  [
    ...new Map(
      claims
        .flatMap(({ emails }) => emails)
        .reverse()
        .map((email) => [email.text.toLowerCase(), email]),
    ).values(),
  ].reverse();

/** One number written in two ways is one number. */
const digitsOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^(?:00)?44/, '0');

const phonesOf = (claims: readonly SipClaim[]): readonly string[] => {
  const byDigits = new Map<string, string>();
  for (const phone of claims.flatMap(({ phones = [] }) => phones))
    if (!byDigits.has(digitsOf(phone))) byDigits.set(digitsOf(phone), phone);
  return [...byDigits.values()];
};

const first = <T>(claims: readonly SipClaim[], pick: (claim: SipClaim) => T | undefined): T | undefined => {
  for (const claim of claims) {
    const value = pick(claim);
    if (value !== undefined) return value;
  }
  return undefined;
};

const namesOf = (claims: readonly SipClaim[]): readonly string[] => [
  ...new Map(claims.flatMap(({ name }) => (name ? [[name.toLowerCase(), name] as const] : []))).values(),
];

const remarksOf = ({ offered, stillNamed }: Candidates, claims: readonly SipClaim[]): readonly PersonRemark[] => {
  const written = offered.filter(({ certainty }) => compareCertainty(certainty, 'published') <= 0);
  const confirmed = written.find(({ certainty }) => certainty === 'confirmed')?.address.text;
  const names = namesOf(claims);
  return [
    ...(written.length > 1
      ? [
          {
            code: 'sourcesDisagree' as const,
            addresses: written.map(({ address }) => address.text).filter((one) => one !== confirmed),
            ...(confirmed !== undefined && { confirmed }),
          },
        ]
      : []),
    ...(names.length > 1 ? [{ code: 'severalNames' as const, names }] : []),
    ...stillNamed
      .map(({ address, sources }) => ({
        address: address.text,
        sources: sources.filter((one) => one !== 'emailAddress'),
      }))
      .filter(({ sources }) => sources.length > 0)
      .map((one) => ({ code: 'stillSaysFormer' as const, ...one })),
  ];
};

const withoutAbsent = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const toPerson = (group: readonly SipClaim[]): FoundPerson => {
  const claims = [...group].sort(compareClaims);
  const candidates = candidatesOf(claims);
  const emails = emailsOf(claims);
  const directoryId = first(claims, (claim) => claim.directoryId);
  return withoutAbsent({
    key:
      directoryId ??
      emails.map(({ text }) => text.toLowerCase()).sort()[0] ??
      candidates.offered[0]?.address.text ??
      '',
    name: first(claims, ({ name }) => name),
    kind: kindOf(claims),
    emails,
    organisation: first(claims, ({ organisation }) => organisation),
    jobTitle: first(claims, ({ jobTitle }) => jobTitle),
    phones: phonesOf(claims),
    room: first(claims, ({ room }) => room),
    userPrincipalName: first(claims, ({ userPrincipalName }) => userPrincipalName),
    directoryId,
    contactId: first(claims, ({ contactId }) => contactId),
    candidates: candidates.offered,
    former: candidates.former,
    remarks: remarksOf(candidates, claims),
  });
};

/** People out of what all sources say, each once; the same for the same claims in any order of arrival. */
export const gatherPeople = (claims: readonly SipClaim[]): readonly FoundPerson[] =>
  groupClaims(claims)
    .map(toPerson)
    .sort((a, b) => compareText(a.name?.toLowerCase(), b.name?.toLowerCase()) || compareText(a.key, b.key));
