import type { SharingReason } from '../../src/domain/sharing';
import { sayReason, sayRefusalTitle } from '../../src/wording/sayReason';
import { domain } from '../fakes/exampleRegister';

const ELMWOOD = 'Elmwood Pharmacy Group';
const BAYVIEW = 'Bayview Trust';

describe('why something is not possible', () => {
  it.each<[string, SharingReason, string]>([
    [
      'C1.3: the policy',
      { code: 'policyAllowsOnly', partner: ELMWOOD, level: 'availabilityOnly', rule: 'wildcard' },
      "Not possible: your organisation's sharing policy allows only busy times with Elmwood Pharmacy Group. Your administrator can change this.",
    ],
    [
      'a policy that allows nothing',
      { code: 'policyAllowsOnly', partner: ELMWOOD, level: 'none', rule: 'noEntry' },
      "Not possible: your organisation's sharing policy allows no sharing with Elmwood Pharmacy Group. Your administrator can change this.",
    ],
    [
      'the agreement',
      { code: 'agreementAllowsOnly', partner: ELMWOOD, level: 'availabilityOnly' },
      'Not possible: the agreement with Elmwood Pharmacy Group allows only busy times. It takes a new agreement to change this.',
    ],
    [
      'X-05: the server',
      { code: 'serverAllowsOnly', partner: ELMWOOD, level: 'availabilityOnly' },
      "Not possible: Outlook's server allows only busy times with Elmwood Pharmacy Group. Your administrator's sharing policy does not (yet) allow more for this domain.",
    ],
    [
      'POL-05, C1.4: no relationship',
      { code: 'noRelationship', domain: domain('unknown.example') },
      'Your organisation has no relationship with unknown.example, so your calendar cannot be shared there.',
    ],
    [
      'a sub-domain',
      { code: 'noRelationship', domain: domain('sub.northshire.example'), parent: 'Northshire Council' },
      'Your organisation has no relationship with sub.northshire.example, so your calendar cannot be shared there. Northshire Council is a partner, but this is not one of its listed domains.',
    ],
    [
      'CAL-25: suspended',
      {
        code: 'partnerNotActive',
        partner: BAYVIEW,
        because: [{ code: 'suspended', reason: 'IG certification lapsed.', date: '2018-09-01' }],
      },
      'Calendar federation with Bayview Trust is not active. Suspended: IG certification lapsed, 1 September 2018.',
    ],
    [
      'CAL-25: waiting',
      {
        code: 'partnerNotActive',
        partner: 'Harbour Hospice',
        because: [{ code: 'notYetActive', status: 'requested' }, { code: 'waitsForTheirSide' }],
      },
      'Calendar federation with Harbour Hospice is not active. Not yet active: requested; Waiting for reciprocal configuration (theirs).',
    ],
  ])('%s', (_sentence, reason, expected) => {
    expect(sayReason(reason)).toBe(expected);
  });

  it.each<[SharingReason, string]>([
    [{ code: 'self' }, 'This is your own address'],
    [{ code: 'colleague' }, 'This is a colleague'],
    [{ code: 'consumerService', domain: domain('postbox.example') }, 'Consumer services cannot federate'],
    [{ code: 'noRelationship', domain: domain('unknown.example') }, 'No relationship with this organisation'],
    [{ code: 'partnerNotActive', partner: BAYVIEW, because: [] }, 'The federation is not active'],
    [{ code: 'serverAllowsOnly', partner: ELMWOOD, level: 'none' }, 'Your calendar cannot be shared with this person'],
  ])('has a title: %j', (reason, expected) => {
    expect(sayRefusalTitle([reason])).toBe(expected);
  });
});
