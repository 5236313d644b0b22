import type { DomainName } from '../address';
import type { Register } from '../federation';
import type { PolicyRule, SharingReason } from './reason';
import type { PartnerRecipient, Recipient } from './recipient';
import { compareLevels, isPartnerLevel, type PartnerLevel, type SharingLevel } from '../sharingLevel';

/** The most that may be shared with somebody, and every rule that keeps it there. */
export interface Cap {
  readonly level: PartnerLevel;
  readonly limits: readonly SharingReason[];
}

const PARTNER_MAXIMUM: PartnerLevel = 'limitedDetails';

/** Nothing wider than titles and places ever leaves for a partner, whatever a rule says (CAL-04). */
const toPartnerLevel = (level: SharingLevel): PartnerLevel => (isPartnerLevel(level) ? level : PARTNER_MAXIMUM);

const lowest = (levels: readonly PartnerLevel[]): PartnerLevel =>
  levels.reduce((low, level) => (compareLevels(level, low) < 0 ? level : low), PARTNER_MAXIMUM);

interface PolicyLimit {
  readonly rule: PolicyRule;
  readonly level: PartnerLevel;
}

/** The domain's own entry, else the one for all domains, else nothing (POL-01, POL-04, POL-06, POL-07). */
const policyLimit = (register: Register, domain: DomainName): PolicyLimit => {
  const levelsFor = (key: DomainName | '*'): readonly PartnerLevel[] =>
    register.policy.filter((entry) => entry.domain === key).map((entry) => toPartnerLevel(entry.level));
  const own = levelsFor(domain);
  if (own.length > 0) return { rule: 'ownEntry', level: lowest(own) };
  const wildcard = levelsFor('*');
  if (wildcard.length > 0) return { rule: 'wildcard', level: lowest(wildcard) };
  return { rule: 'noEntry', level: 'none' };
};

const agreementLimit = ({ partner }: PartnerRecipient): PartnerLevel =>
  toPartnerLevel(partner.agreementLevel ?? PARTNER_MAXIMUM);

/** What policy and agreement allow by themselves, whether or not the federation is active at the moment. */
const rulesCap = (register: Register, recipient: PartnerRecipient): Cap => {
  const policy = policyLimit(register, recipient.address.domain);
  const agreement = agreementLimit(recipient);
  const partner = recipient.partner.name;
  const limits: SharingReason[] = [];
  if (compareLevels(policy.level, PARTNER_MAXIMUM) < 0) limits.push({ code: 'policyAllowsOnly', partner, ...policy });
  if (compareLevels(agreement, PARTNER_MAXIMUM) < 0)
    limits.push({ code: 'agreementAllowsOnly', partner, level: agreement });
  return { level: lowest([policy.level, agreement]), limits };
};

/** Why nothing at all may be shared anew; `undefined` where something may. */
export const findBar = (recipient: Recipient): SharingReason | undefined => {
  switch (recipient.kind) {
    case 'self':
    case 'colleague':
      return { code: recipient.kind };
    case 'consumer':
      return { code: 'consumerService', domain: recipient.address.domain };
    case 'noRelationship':
      return { code: 'noRelationship', domain: recipient.address.domain, parent: recipient.parent?.name };
    case 'partner': {
      const { standing, partner } = recipient;
      if (standing.verdict === 'active') return undefined;
      return { code: 'partnerNotActive', partner: partner.name, because: standing.reasons };
    }
  }
};

/** The cap that holds when a level is lowered: an inactive federation does not stop anybody from sharing less (CAL-25). */
export const decideLoweringCap = (register: Register, recipient: Recipient): Cap => {
  if (recipient.kind === 'partner') return rulesCap(register, recipient);
  const bar = findBar(recipient);
  return { level: 'none', limits: bar ? [bar] : [] };
};

/** POL-11: nothing without an active relationship; else policy and agreement, whichever is lower. */
export const decideCap = (register: Register, recipient: Recipient): Cap => {
  const bar = findBar(recipient);
  return bar ? { level: 'none', limits: [bar] } : decideLoweringCap(register, recipient);
};
