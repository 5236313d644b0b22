import { assessPartner } from '../../../src/domain/directory';
import { DEFAULT_RULES, type Partner, type Register } from '../../../src/domain/federation';
import { CardView } from '../../../src/panels/partners/CardView';
import { renderCard } from '../../../src/wording/sayPartnerCard';
import { ACTIVE, BAYVIEW, ELMWOOD, EXAMPLE_REGISTER, HARBOUR, NORTHSHIRE } from '../../fakes/exampleRegister';
import { drawView } from '../drawView';

const FULL: Partner = {
  ...NORTHSHIRE,
  code: 'XNS',
  kind: 'Local authority',
  nation: 'England',
  useStatement: 'Discharge <b>planning</b>',
  useCategories: ['clinical', 'general'],
  defaultLevel: 'limitedDetails',
  recording: 'on',
  fileSharing: 'off',
  abilities: { im: 'yes', audio: 'no' },
  addressBookSync: true,
  assurance: { type: 'PSN CoCo', expires: '2018-12-01' },
};

const linesOf = (partner: Partner, today = '2018-10-15', register: Register = EXAMPLE_REGISTER) =>
  drawView(<CardView assessment={assessPartner(partner, register, today)} />).lines;

const WORLDS: readonly [what: string, partner: Partner, today: string][] = [
  ['everything is known', FULL, '2018-10-15'],
  ['its certificate has lapsed', FULL, '2018-12-02'],
  ['little is known', ELMWOOD, '2018-10-15'],
  ['it is suspended', BAYVIEW, '2018-10-15'],
  ['it waits for their side', HARBOUR, '2018-10-15'],
  [
    'it is approved',
    { ...HARBOUR, services: { calendar: { status: 'approved', approvedOn: '2018-06-05' } } },
    '2018-06-06',
  ],
  ['it began yesterday', { ...ELMWOOD, services: { calendar: { ...ACTIVE, since: '2018-10-14' } } }, '2018-10-15'],
  [
    'one service was checked elsewhere',
    { ...ELMWOOD, services: { calendar: { ...ACTIVE, source: 'Calendar team', asOf: '2018-10-01' } } },
    '2018-10-15',
  ],
  ['it has a service of its own', { ...ELMWOOD, services: { ...ELMWOOD.services, video: ACTIVE } }, '2018-10-15'],
];

describe('the pane and the register’s tool give one card: each line that the tool prints stands on the screen', () => {
  test.each(WORLDS)('%s', (_what, partner, today) => {
    const drawn = linesOf(partner, today).join('\n');
    const printed = renderCard(assessPartner(partner, EXAMPLE_REGISTER, today))
      .flatMap((line) => [line.trim().replace(/:$/, '')])
      .filter((line) => line !== '')
      // `Calendar: Suspended` is a heading and a mark on the screen.
      .flatMap((line) => (/^(Calendar|Messaging|video): /.test(line) ? line.split(': ') : [line]));
    expect(printed.filter((line) => !drawn.includes(line))).toEqual([]);
  });

  test.each(WORLDS)('and nothing else stands there but headings: %s', (_what, partner, today) => {
    const printed = renderCard(assessPartner(partner, EXAMPLE_REGISTER, today)).join('\n');
    const more = linesOf(partner, today).filter((line) => !printed.includes(line));
    expect(more.filter((line) => !['What applies here', 'Good to know'].includes(line))).toEqual([]);
  });
});

describe('what the card says', () => {
  test.each<[row: string, partner: Partner, line: string, today?: string]>([
    ['PUB-01: since when', FULL, 'Federated since 20 July 2018'],
    ['PUB-01: the statement, as text (SEC-06)', FULL, 'Discharge <b>planning</b>'],
    ['PUB-03: what it is declared for', FULL, 'Declared for: clinical, general'],
    ['CAL-07: what they show by default', FULL, 'Titles and locations'],
    ['CAL-07: not known, and never guessed', ELMWOOD, 'Not known'],
    ['ORG-06: what they see by default', FULL, 'When you are busy, in Scheduling Assistant'],
    [
      'C2.3, ORG-06: not yet available',
      HARBOUR,
      'When you are busy, but not now: the calendar federation is not active, so this is not available',
    ],
    ['ORG-09: who does it', HARBOUR, 'Nothing to do now. Administrators on their side finish the set-up.'],
    ['C2.3, ORG-02: which side it waits for', HARBOUR, 'Waiting for reciprocal configuration (theirs)'],
    ['C2.4, LIF-20: suspended, with reason and date', BAYVIEW, 'Suspended: IG certification lapsed, 1 September 2018'],
    ['C2.5, ELI-13: the other service by itself', ELMWOOD, 'No messaging federation; it is a separate application'],
    ['SIP-08: what messaging can do there', FULL, 'Yes: instant messages'],
    ['SIP-08: not known', FULL, 'Not known: presence, video calls; it depends on their licence'],
    [
      'SIP-10, CLN-03: encrypted, and the caveat with it',
      FULL,
      'Messages are encrypted on their way. What is said may be stored at the partner, which your organisation cannot assure is safe.',
    ],
    [
      'CAL-19, SIP-09: with us only',
      FULL,
      'They share with your organisation only. Two partners cannot see each other through it.',
    ],
    [
      'C3.4: a certificate that ends soon',
      FULL,
      'IG certification (PSN CoCo) ends 1 December 2018, in 47 days. Without a new one the federation is suspended.',
    ],
    [
      'C3.4: a certificate that ended',
      FULL,
      'Suspended: IG certification lapsed, 1 December 2018 (PSN CoCo)',
      '2018-12-02',
    ],
    ['DIR-02: what kind of organisation', FULL, 'Local authority · England · code XNS'],
  ])('%s', (_row, partner, line, today = '2018-10-15') => expect(linesOf(partner, today)).toContain(line));

  test('LIF-07, C3.1: an estimate is called one', () => {
    const approved: Partner = {
      ...HARBOUR,
      services: { calendar: { status: 'approved', approvedOn: '2018-06-05' } },
    };
    expect(linesOf(approved, '2018-06-06')).toContain(
      'Estimate: processed 13 June 2018, complete by 23 June 2018; the service provider will confirm',
    );
  });

  test('SYN-04: a new federation says how long it takes', () => {
    const fresh: Partner = { ...ELMWOOD, services: { calendar: { ...ACTIVE, since: '2018-10-15' } } };
    expect(linesOf(fresh).join('\n')).toMatch(/New: it may take 15 minutes to 6 hours until it works/);
  });

  test('C3.5: from the day after the contract nobody is active', () => {
    const rules = { ...DEFAULT_RULES, contractEnd: '2019-04-01', staleAfterDays: undefined, requiredTests: {} };
    const lines = linesOf(ELMWOOD, '2019-04-01', { ...EXAMPLE_REGISTER, rules });
    expect(lines).toContain('Suspended: the contract ended, 1 April 2019');
    expect(lines).not.toContain('Active');
  });

  test('PUB-02: the official list is linked', () => {
    const links = { partnerList: { label: 'List of partners', url: 'https://help.healthmail.example/partners' } };
    const register = { ...EXAMPLE_REGISTER, organisation: { ...EXAMPLE_REGISTER.organisation, links } };
    const { markup } = drawView(<CardView assessment={assessPartner(FULL, register, '2018-10-15')} />);
    expect(markup).toContain('href="https://help.healthmail.example/partners"');
  });

  test('C2.6, PUB-05, ADM-01: names that a record carries along are on no card', () => {
    const contacts = { fpaContacts: [{ name: 'Alex Winter', email: 'alex.winter@northshire.example' }] };
    expect(linesOf({ ...FULL, ...contacts }).join('\n')).not.toMatch(/Winter/);
  });

  test('BUL-05: facts beyond the limit are out of date, and nobody is active', () => {
    const rules = { ...DEFAULT_RULES, requiredTests: {} };
    const lines = linesOf(ELMWOOD, '2019-01-15', { ...EXAMPLE_REGISTER, rules });
    expect(lines.join('\n')).toMatch(/Out of date: checked 9 October 2018, more than 30 days ago/);
    expect(lines).not.toContain('Active');
  });
});
