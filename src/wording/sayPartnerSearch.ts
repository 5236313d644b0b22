import type { SearchRemark } from '../domain/directory';
import { cleanText } from './foreignText';

/** What must be said of a domain or address that was typed: one or two sentences. */
export const saySearchRemark = (remark: SearchRemark): string => {
  switch (remark.code) {
    case 'ownOrganisation':
      return `${remark.domain} is your own organisation. Share with colleagues in Outlook: Calendar, then Share.`;
    case 'consumerService':
      return `${remark.domain} is a consumer service. Consumer services cannot federate.`;
    case 'noRelationship':
      return `No organisation in the register lists ${remark.domain}, so it is not federated with yours.`;
    case 'belowPartner':
      return `${remark.domain} lies below ${remark.listed} of ${cleanText(remark.partner.name)}, but is not one of its listed domains.`;
    case 'abovePartner':
      return `${remark.domain} lies above ${remark.listed} of ${cleanText(remark.partner.name)}, but is not one of its listed domains.`;
    case 'lookAlike':
      return `Take care: ${remark.domain} looks like ${remark.listed} of ${cleanText(remark.partner.name)}, and is not the same.`;
  }
};

/** When nothing was found: what that means, and what to do. */
export const NOBODY_FOUND = {
  meaning: 'An organisation that is not listed has no relationship with yours: nothing can be shared with it.',
  whatToDo:
    'Try a part of the name, the domain of an address, or the organisation code. If it belongs here, ask your helpdesk.',
} as const;
