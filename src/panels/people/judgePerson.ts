import type { EmailAddress } from '../../domain/address';
import type { Partner, Register } from '../../domain/federation';
import {
  assessSipDomain,
  decideUse,
  listDomainReasons,
  placeOfPerson,
  type FoundPerson,
  type SipCandidate,
  type SipUse,
  type SipUseReason,
} from '../../domain/sip';

export interface JudgedCandidate {
  readonly candidate: SipCandidate;
  readonly use: SipUse;
  /** What stands against this address alone. */
  readonly reasons: readonly SipUseReason[];
  readonly canConfirm: boolean;
}

export interface JudgedPerson {
  /** What stands against every address of theirs. */
  readonly reasons: readonly SipUseReason[];
  readonly candidates: readonly JudgedCandidate[];
  /** The partner by whose card more can be learned. */
  readonly partner?: Partner;
  readonly isPerson: boolean;
  readonly isOwn: boolean;
  /** Where a request for the address is to go; absent where nobody there could be reached anyway, or it is known. */
  readonly askAt?: EmailAddress;
}

const keyOf = (reason: SipUseReason): string => JSON.stringify(reason);

const reasonsOf = (use: SipUse): readonly SipUseReason[] => (use.kind === 'off' ? use.reasons : []);

const domainReasons = (register: Register, { text, local, domain }: EmailAddress): readonly SipUseReason[] =>
  listDomainReasons(register, { text, user: local, domain });

/** The e-mail domain may be another than the one for messaging: to ask is what helps then. */
const findAskAt = (register: Register, { emails, candidates }: FoundPerson): EmailAddress | undefined => {
  if (candidates.some(({ certainty }) => certainty === 'confirmed' || certainty === 'stated')) return undefined;
  return emails.find((email) => domainReasons(register, email).every(({ code }) => code === 'notTheirSipDomain'));
};

const findPartner = (register: Register, { emails, candidates }: FoundPerson): Partner | undefined => {
  const domains = [...candidates.map(({ address }) => address.domain), ...emails.map(({ domain }) => domain)];
  for (const domain of domains) {
    const whose = assessSipDomain(register, domain);
    if (whose.kind === 'partner' || whose.kind === 'notTheirSipDomain') return whose.partner;
  }
  return undefined;
};

/** What the screen offers with a person, and what it does not, all of it by the rules. */
export const judgePerson = (register: Register, person: FoundPerson): JudgedPerson => {
  const judged = person.candidates.map((candidate) => ({ candidate, use: decideUse(register, person, candidate) }));
  const [first, ...rest] = judged.map(({ use }) => reasonsOf(use));
  const common = (first ?? []).filter((reason) =>
    rest.every((reasons) => reasons.some((one) => keyOf(one) === keyOf(reason))),
  );
  const isCommon = (reason: SipUseReason): boolean => common.some((one) => keyOf(one) === keyOf(reason));
  const isPerson = person.kind === 'person' || person.kind === 'guest' || person.kind === 'unknown';
  const askAt = isPerson ? findAskAt(register, person) : undefined;
  const partner = findPartner(register, person);
  return {
    reasons: common,
    candidates: judged.map(({ candidate, use }) => ({
      candidate,
      use,
      reasons: reasonsOf(use).filter((reason) => !isCommon(reason)),
      canConfirm: use.kind !== 'off' && candidate.certainty !== 'confirmed' && candidate.certainty !== 'stated',
    })),
    ...(partner && { partner }),
    isPerson,
    isOwn: placeOfPerson(register, person) === 'own',
    ...(askAt && { askAt }),
  };
};
