import type { PartnerLevel, SharingReason } from '../domain/sharing';
import { sayStandingReason } from './sayStanding';

/** What a rule lets through, as the object of "allows …". */
const ALLOWED: Readonly<Record<PartnerLevel, string>> = {
  none: 'no sharing',
  availabilityOnly: 'only busy times',
  limitedDetails: 'only titles and locations',
};

const ADMINISTRATOR = 'Your administrator can change this.';

/** Why sharing, or one level of it, is not possible: one or two sentences, with who can change it. */
export const sayReason = (reason: SharingReason): string => {
  switch (reason.code) {
    case 'self':
      return 'This is your own address. Your calendar is yours already.';
    case 'colleague':
      return 'This is a colleague in your own organisation, or a list or shared mailbox there. Share with them in Outlook: Calendar, then Share.';
    case 'consumerService':
      return `${reason.domain} is a consumer service. Consumer services cannot federate, so your calendar cannot be shared there.`;
    case 'noRelationship': {
      const parent =
        reason.parent === undefined ? '' : ` ${reason.parent} is a partner, but this is not one of its listed domains.`;
      return `Your organisation has no relationship with ${reason.domain}, so your calendar cannot be shared there.${parent}`;
    }
    case 'partnerNotActive': {
      const because = reason.because.map(sayStandingReason).join('; ');
      return `Calendar federation with ${reason.partner} is not active. ${because}.`;
    }
    case 'policyAllowsOnly':
      return `Not possible: your organisation's sharing policy allows ${ALLOWED[reason.level]} with ${reason.partner}. ${ADMINISTRATOR}`;
    case 'agreementAllowsOnly':
      return `Not possible: the agreement with ${reason.partner} allows ${ALLOWED[reason.level]}. It takes a new agreement to change this.`;
    case 'serverAllowsOnly':
      return `Not possible: Outlook's server allows ${ALLOWED[reason.level]} with ${reason.partner}. Your administrator's sharing policy does not (yet) allow more for this domain.`;
  }
};

/** The title above such reasons when nothing at all can be shared. */
export const sayRefusalTitle = (reasons: readonly SharingReason[]): string => {
  switch (reasons[0]?.code) {
    case 'self':
      return 'This is your own address';
    case 'colleague':
      return 'This is a colleague';
    case 'consumerService':
      return 'Consumer services cannot federate';
    case 'noRelationship':
      return 'No relationship with this organisation';
    case 'partnerNotActive':
      return 'The federation is not active';
    default:
      return 'Your calendar cannot be shared with this person';
  }
};
