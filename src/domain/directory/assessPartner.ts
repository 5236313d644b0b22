import { parseEmailAddress, type DomainName } from '../address';
import { daysBetween, rulesOf, settlePartner, type IsoDate, type Partner, type Register } from '../federation';
import { classifyRecipient, decideCap, type Cap, type PartnerLevel } from '../sharing';
import { assessService } from './assessService';
import type { Freshness, Outlook, PartnerAssessment } from './partnerAssessment';
import { listRemarks } from './listRemarks';

const KNOWN_SERVICES = ['calendar', 'messaging'] as const;
const DEFAULT_OF_OURS: PartnerLevel = 'availabilityOnly';

/** The cap is a person's; for a domain it is the same whoever is meant there. */
const capAt = (domain: DomainName, partner: Partner, register: Register): Cap => {
  const address = parseEmailAddress(`anyone@${domain}`);
  if (!address.ok) return { level: 'none', limits: [] };
  return decideCap(register, classifyRecipient({ ...register, partners: [partner] }, [], address.value));
};

/** Domains with the same level and the same reasons stand together. */
const listMayShare = (partner: Partner, register: Register): PartnerAssessment['mayShare'] => {
  const groups = new Map<string, { domains: DomainName[] } & Cap>();
  for (const domain of partner.domains) {
    const cap = capAt(domain, partner, register);
    const key = JSON.stringify(cap);
    const group = groups.get(key);
    if (group) group.domains.push(domain);
    else groups.set(key, { domains: [domain], ...cap });
  }
  return [...groups.values()];
};

const listOutlook = ({ assurance }: Partner, register: Register, today: IsoDate): readonly Outlook[] => {
  const { contractEnd, provider, reminderDays } = rulesOf(register);
  const outlook: Outlook[] = [];
  const isNear = (days: number) => days >= 0 && days <= reminderDays;
  if (assurance) {
    const days = daysBetween(today, assurance.expires);
    if (isNear(days)) outlook.push({ code: 'assuranceExpires', type: assurance.type, date: assurance.expires, days });
  }
  if (contractEnd !== undefined) {
    const days = daysBetween(today, contractEnd);
    if (days > 0 && isNear(days)) outlook.push({ code: 'contractEnds', provider, date: contractEnd, days });
  }
  return outlook;
};

const judgeFreshness = (partner: Partner, register: Register, today: IsoDate): Freshness => {
  const asOf = partner.asOf < register.asOf ? partner.asOf : register.asOf;
  const ageDays = daysBetween(asOf, today);
  const limitDays = rulesOf(register).staleAfterDays;
  return {
    source: partner.source,
    asOf,
    ageDays,
    limitDays,
    isOutOfDate: limitDays !== undefined && ageDays > limitDays,
  };
};

const servicesOf = (partner: Partner): readonly string[] => [
  ...KNOWN_SERVICES,
  ...Object.keys(partner.services).filter((service) => !(KNOWN_SERVICES as readonly string[]).includes(service)),
];

/** Everything that is said of a partner on a day, decided once; the pane and the tool only put it into words. */
export const assessPartner = (recorded: Partner, register: Register, today: IsoDate): PartnerAssessment => {
  const partner = settlePartner(recorded, register, today);
  const mayShare = listMayShare(partner, register);
  const services = servicesOf(partner).map((service) => assessService(service, partner, { register, today }));
  const { addressBookSync, abilities = {} } = partner;
  return {
    id: partner.id,
    name: partner.name,
    code: partner.code,
    kind: partner.kind,
    nation: partner.nation,
    parent: partner.parent,
    domains: partner.domains,
    pendingDomains: partner.pendingDomains ?? [],
    relationship: partner.relationship,
    services,
    useStatement: partner.useStatement,
    useCategories: partner.useCategories ?? [],
    defaults: {
      ours: partner.agreementLevel === 'none' ? 'none' : DEFAULT_OF_OURS,
      isOursAvailable: services[0]?.state === 'active',
      theirs: partner.defaultLevel ?? 'unknown',
    },
    mayShare,
    recording: partner.recording ?? 'unknown',
    fileSharing: partner.fileSharing ?? 'unknown',
    abilities: {
      im: abilities.im ?? 'unknown',
      presence: abilities.presence ?? 'unknown',
      audio: abilities.audio ?? 'unknown',
      video: abilities.video ?? 'unknown',
    },
    addressBookSync: addressBookSync === undefined ? 'unknown' : addressBookSync ? 'yes' : 'no',
    assurance: partner.assurance,
    outlook: listOutlook(partner, register, today),
    remarks: listRemarks(partner, register),
    officialList: register.organisation.links.partnerList,
    freshness: judgeFreshness(partner, register, today),
  };
};
