import { sipsOf, type SipClaim } from './claim';
import { sipKey } from './sipAddress';

/** What tells that two entries are about one person: an address, also one of before, or an account. Never a name alone. */
export const marksOf = (claim: SipClaim): readonly string[] => [
  ...claim.emails.map(({ text }) => `mail ${text.toLowerCase()}`),
  ...sipsOf(claim).map((sip) => `sip ${sipKey(sip)}`),
  ...(claim.confirmed?.former ?? []).map(({ address }) => `sip ${sipKey(address)}`),
  ...(claim.directoryId === undefined ? [] : [`account ${claim.directoryId}`]),
];

const rootOf = (parents: readonly number[], index: number): number => {
  let at = index;
  for (let up = parents[at]; up !== undefined && up !== at; up = parents[at]) at = up;
  return at;
};

/** Entries that share an address or an account, directly or through others, belong to one person (DIR-05). */
export const groupClaims = (claims: readonly SipClaim[]): readonly (readonly SipClaim[])[] => {
  const parents = claims.map((_claim, index) => index);
  const firstWith = new Map<string, number>();
  claims.forEach((claim, index) => {
    for (const mark of marksOf(claim)) {
      const first = firstWith.get(mark) ?? index;
      firstWith.set(mark, first);
      parents[rootOf(parents, index)] = rootOf(parents, first);
    }
  });
  const groups = new Map<number, SipClaim[]>();
  claims.forEach((claim, index) => {
    const root = rootOf(parents, index);
    groups.set(root, [...(groups.get(root) ?? []), claim]);
  });
  return [...groups.values()];
};
