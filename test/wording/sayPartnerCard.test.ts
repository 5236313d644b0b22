import { assessPartner } from '../../src/domain/directory';
import { DEFAULT_RULES, type Partner, type RegisterRules } from '../../src/domain/federation';
import { renderCard, sayPartnerCard } from '../../src/wording/sayPartnerCard';
import { BAYVIEW, domain, ELMWOOD, EXAMPLE_REGISTER, HARBOUR } from '../fakes/exampleRegister';
import { CALENDAR, FULL_NORTHSHIRE, MESSAGING } from '../fakes/fullPartner';

const cardOf = (partner: Partner, today = '2018-10-09', rules: Partial<RegisterRules> = {}) => {
  const others = EXAMPLE_REGISTER.partners.filter(({ id }) => id !== partner.id);
  const register = { ...EXAMPLE_REGISTER, partners: [partner, ...others], rules: { ...DEFAULT_RULES, ...rules } };
  return assessPartner(partner, register, today);
};
const textOf = (...card: Parameters<typeof cardOf>) => renderCard(cardOf(...card)).join('\n');

describe('the card of a partner', () => {
  it.each<[string, Parameters<typeof cardOf>, readonly string[]]>([
    [
      'PUB-01, C2.1: name, day, statement, and each service by itself',
      [FULL_NORTHSHIRE],
      [
        'Northshire Council',
        'Calendar: Active',
        'Messaging: Active',
        'Federated since 20 July 2018',
        'Joint discharge planning.',
      ],
    ],
    [
      'ORG-02, C2.3: their side is not configured',
      [HARBOUR],
      ['Waiting for reciprocal configuration (theirs)', 'this is not available'],
    ],
    [
      'ORG-02: our side is not configured',
      [{ ...HARBOUR, services: { calendar: { ...CALENDAR, status: 'testing', ourSideConfigured: false } } }],
      ['Calendar: Not yet active', 'Waiting for reciprocal configuration (ours)'],
    ],
    [
      'ELI-10: declined, with why and when',
      [
        {
          ...HARBOUR,
          services: {
            calendar: { ...CALENDAR, status: 'declined', reason: 'Not a care body', reasonDate: '2018-09-03' },
          },
        },
      ],
      ['Calendar: Declined', 'Declined: Not a care body, 3 September 2018'],
    ],
    [
      'C2.4: suspended, with reason and day',
      [BAYVIEW],
      ['Calendar: Suspended', 'IG certification lapsed, 1 September 2018'],
    ],
    [
      'ELI-13, C2.5: messaging is a separate application',
      [ELMWOOD],
      ['No messaging federation; it is a separate application'],
    ],
    [
      'ORG-06: what they see by default',
      [FULL_NORTHSHIRE],
      ['What they see by default:\n  When you are busy, in Scheduling Assistant'],
    ],
    [
      'CAL-07: what they show by default',
      [FULL_NORTHSHIRE],
      ['What they show you by default:\n  Titles and locations'],
    ],
    ['CAL-07: and when nobody knows', [ELMWOOD], ['What they show you by default:\n  Not known']],
    ['PUB-03: what it is used for', [FULL_NORTHSHIRE], ['Declared for: clinical, general']],
    [
      'PUB-03: clinical use not declared',
      [{ ...FULL_NORTHSHIRE, useCategories: ['general'] }],
      ['Clinical use is not declared.'],
    ],
    [
      'SIP-08: what messaging can do there',
      [FULL_NORTHSHIRE],
      ['Yes: instant messages, presence, audio calls', 'No: video calls'],
    ],
    [
      'SIP-08: and what nobody knows',
      [{ ...FULL_NORTHSHIRE, abilities: undefined }],
      ['Not known: instant messages, presence, audio calls, video calls; it depends on their licence'],
    ],
    [
      'SIP-10, CLN-03: encrypted, and not assured to be safe',
      [FULL_NORTHSHIRE],
      ['encrypted on their way', 'cannot assure is safe'],
    ],
    ['CAL-19, SIP-09: with us only', [FULL_NORTHSHIRE], ['Two partners cannot see each other']],
    [
      'LIF-20: a reminder',
      [FULL_NORTHSHIRE, '2018-10-15'],
      ['IG certification (IGSoC level 2) ends 1 December 2018, in 47 days'],
    ],
    [
      'LIF-14, ORG-09: a warning before the contract ends, with the provider’s name',
      [FULL_NORTHSHIRE, '2018-10-09', { contractEnd: '2018-11-08', provider: 'Example Provider' }],
      ['The contract with Example Provider ends 8 November 2018, in 30 days'],
    ],
    [
      'LIF-21: and after',
      [FULL_NORTHSHIRE, '2018-10-09', { contractEnd: '2018-10-09', provider: 'Example Provider' }],
      ['Suspended: the contract with Example Provider ended, 9 October 2018'],
    ],
    [
      'LIF-05, LIF-07: approved, with an estimate that is called one',
      [{ ...FULL_NORTHSHIRE, services: { calendar: { ...CALENDAR, status: 'approved', tests: [] } } }, '2018-06-06'],
      [
        'Not yet active: approved',
        'Estimate: processed 13 June 2018, complete by 23 June 2018; the service provider will confirm',
      ],
    ],
    [
      'SYN-04: active since today',
      [{ ...FULL_NORTHSHIRE, services: { calendar: { ...CALENDAR, since: '2018-10-09' } } }],
      ['New: it may take 15 minutes to 6 hours until it works'],
    ],
    ['BUL-05, PUB-02: how current it is', [FULL_NORTHSHIRE], ['Checked 1 October 2018 · Source: Register of partners']],
    [
      'BUL-05: out of date, and nobody is called active',
      [FULL_NORTHSHIRE, '2018-11-20'],
      ['Calendar: Last known active', 'Out of date: checked 1 October 2018'],
    ],
    [
      'closed, with who took over',
      [{ ...FULL_NORTHSHIRE, closedOn: '2018-09-01', successor: 'harbour' }],
      ['Calendar: Ended', 'Look for Harbour Hospice, which took over.'],
    ],
    [
      'a further service',
      [
        { ...FULL_NORTHSHIRE, services: { video: { ...MESSAGING, tests: MESSAGING.tests } } },
        '2018-10-09',
        { services: [{ id: 'video', label: 'Video consultation' }] },
      ],
      ['Video consultation: Active'],
    ],
  ])('%s', (_sentence, card, expected) => {
    const text = textOf(...card);
    for (const part of expected) expect(text).toContain(part);
  });

  it('ORG-05, ORG-07, ORG-10: several domains, those not yet verified, and the set-up', () => {
    const relationship = { applicationUri: 'outlook.example', autodiscoverEndpoint: 'https://autodiscover.example/x' };
    const text = textOf({ ...FULL_NORTHSHIRE, pendingDomains: [domain('new.northshire.example')], relationship });
    expect(text).toContain('new.northshire.example: people there do not count as federated');
    expect(text).toContain('Application URI: outlook.example');
    expect(text).toContain('Autodiscover endpoint: https://autodiscover.example/x');
  });

  it('LIF-19: says nothing of a renewal, on any day', () => {
    for (const today of ['2018-10-09', '2018-12-31', '2019-07-20', '2028-07-20']) {
      expect(textOf(FULL_NORTHSHIRE, today)).not.toMatch(/renew/i);
    }
  });

  it('ELI-13: one service stopped leaves the other', () => {
    const services = {
      calendar: { ...CALENDAR, status: 'suspended' as const, reason: 'Review' },
      messaging: MESSAGING,
    };
    const { services: said } = sayPartnerCard(cardOf({ ...FULL_NORTHSHIRE, services }));
    expect(said.map(({ label }) => label)).toEqual(['Suspended', 'Active']);
  });

  it.each<[string, Partial<typeof MESSAGING>, string | undefined]>([
    ['the same as the partner’s', {}, undefined],
    ['another day', { asOf: '2018-09-12' }, 'Checked 12 September 2018 · Source: Register of partners'],
    ['another source', { source: 'Messaging team' }, 'Checked 1 October 2018 · Source: Messaging team'],
  ])('PUB-02, BUL-05: a service whose facts have %s', (_what, own, expected) => {
    const services = { calendar: CALENDAR, messaging: { ...MESSAGING, ...own } };
    const card = sayPartnerCard(cardOf({ ...FULL_NORTHSHIRE, services }));
    expect(card.services.map(({ provenance }) => provenance)).toEqual([undefined, expected]);
    expect(card.provenance).toBe('Checked 1 October 2018 · Source: Register of partners');
  });

  it('SEC-06: what hides in a name does not reach the terminal', () => {
    const text = textOf({ ...FULL_NORTHSHIRE, name: 'North\u202eshire\u001b[31m Council' });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
