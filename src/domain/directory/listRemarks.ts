import type { DomainName } from '../address';
import type { Partner, Register } from '../federation';
import { looksLike } from './lookAlike';
import type { PartnerRemark } from './partnerAssessment';

const MOST_LOOK_ALIKES = 3;

const listLookAlikes = (partner: Partner, register: Register): readonly PartnerRemark[] => {
  const remarks: PartnerRemark[] = [];
  for (const other of register.partners) {
    if (other.id === partner.id) continue;
    for (const pair of pairsOf(partner.domains, other.domains)) {
      if (remarks.length < MOST_LOOK_ALIKES) remarks.push({ code: 'lookAlike', ...pair, otherPartner: other.name });
    }
  }
  return remarks;
};

const pairsOf = (ours: readonly DomainName[], others: readonly DomainName[]) =>
  ours.flatMap((domain) => others.filter((other) => looksLike(domain, other)).map((other) => ({ domain, other })));

const nameOf = (idOrCode: string | undefined, register: Register): string | undefined =>
  idOrCode === undefined
    ? undefined
    : (register.partners.find(({ id, code }) => id === idOrCode || code === idOrCode)?.name ?? idOrCode);

/** What stands beside the statuses: what could be mistaken, and what nobody recorded. */
export const listRemarks = (partner: Partner, register: Register): readonly PartnerRemark[] => {
  const remarks: PartnerRemark[] = [];
  const { closedOn, useCategories, assurance } = partner;
  if (closedOn !== undefined)
    remarks.push({ code: 'closed', date: closedOn, successor: nameOf(partner.successor, register) });
  if (useCategories !== undefined && !useCategories.includes('clinical'))
    remarks.push({ code: 'clinicalUseNotDeclared' });
  if (assurance === undefined) remarks.push({ code: 'assuranceNotRecorded' });
  const isUntested = Object.values(partner.services).some((record) => record?.status === 'active' && !record.tests);
  if (isUntested) remarks.push({ code: 'testsNotRecorded' });
  return [...remarks, ...listLookAlikes(partner, register)];
};
