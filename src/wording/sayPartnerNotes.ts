import type { Outlook, PartnerAssessment, PartnerRemark } from '../domain/directory';
import { cleanText } from './foreignText';
import { sayDate } from './moment';

const inDays = (days: number): string => {
  if (days === 0) return 'today is the last day';
  return days === 1 ? 'in 1 day' : `in ${days} days`;
};

const sayOutlook = (outlook: Outlook): string => {
  const when = `${sayDate(outlook.date)}, ${inDays(outlook.days)}`;
  if (outlook.code === 'assuranceExpires')
    return `IG certification (${cleanText(outlook.type)}) ends ${when}. Without a new one the federation is suspended.`;
  const provider = outlook.provider === undefined ? '' : ` with ${cleanText(outlook.provider)}`;
  return `The contract${provider} ends ${when}. From then on every federation is suspended.`;
};

const sayRemark = (remark: PartnerRemark): string => {
  switch (remark.code) {
    case 'lookAlike':
      return `Take care: ${remark.other} (${cleanText(remark.otherPartner)}) looks like ${remark.domain}, and is another organisation.`;
    case 'clinicalUseNotDeclared':
      return 'Clinical use is not declared.';
    case 'assuranceNotRecorded':
      return 'The register records no IG certification.';
    case 'testsNotRecorded':
      return 'The register records no tests.';
    case 'closed': {
      const successor = remark.successor === undefined ? '' : ` ${cleanText(remark.successor)} took over.`;
      return `The register has this organisation closed from ${sayDate(remark.date)}.${successor}`;
    }
  }
};

/** CAL-19, SIP-09. */
const WITH_US_ONLY = 'They share with your organisation only. Two partners cannot see each other through it.';

/** SIP-10, and never without CLN-03. */
const ENCRYPTED =
  'Messages are encrypted on their way. What is said may be stored at the partner, which your organisation cannot assure is safe.';

const sayAge = ({ freshness }: PartnerAssessment): readonly string[] => {
  const { isOutOfDate, asOf, limitDays } = freshness;
  if (!isOutOfDate) return [];
  return [
    `Out of date: checked ${sayDate(asOf)}, more than ${limitDays} days ago. Nothing here is called active until it is checked again.`,
  ];
};

/** What a person is told beside statuses and facts, the most pressing first, as sentences. */
export const sayPartnerNotes = (partner: PartnerAssessment): readonly string[] => {
  const hasMessaging = partner.services.some(({ service, state }) => service === 'messaging' && state !== 'none');
  return [
    ...sayAge(partner),
    ...partner.remarks.map(sayRemark),
    ...partner.outlook.map(sayOutlook),
    WITH_US_ONLY,
    ...(hasMessaging ? [ENCRYPTED] : []),
  ];
};
