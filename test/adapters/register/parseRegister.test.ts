import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseRegister } from '../../../src/adapters/register/parseRegister';
import { createWorld } from '../../../sandbox/world/createWorld';

const FROM = { source: 'Register of partners', asOf: '2018-10-09' };

const partner = (id: string, over: object = {}) => ({
  ...FROM,
  id,
  name: `${id} Council`,
  domains: [`${id}.example`],
  services: { calendar: { status: 'active', since: '2018-07-20', ourSideConfigured: true, theirSideConfigured: true } },
  ...over,
});

const organisation = (over: object = {}) => ({
  ...FROM,
  name: 'Healthmail',
  domains: ['healthmail.example'],
  includesSubdomains: true,
  helpdesk: { name: 'Helpdesk', phone: '03069 990123', email: 'help@healthmail.example' },
  links: { help: { label: 'Help', url: 'https://help.healthmail.example/' } },
  ...over,
});

const file = (over: object = {}) => ({
  ...FROM,
  schemaVersion: 1,
  organisation: organisation(),
  partners: [partner('northshire'), partner('elmwood')],
  policy: [
    { domain: '*', level: 'availabilityOnly' },
    { domain: 'northshire.example', level: 'limitedDetails' },
  ],
  consumerDomains: ['mailbox.example'],
  syncWindow: { ...FROM, earliestMinutes: 15, latestMinutes: 360 },
  inactivityMinutes: 30,
  ...over,
});

const read = (json: unknown) => {
  const reading = parseRegister(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
};

test('a good file is read whole, without a problem', () => {
  const { register, problems } = read(file());
  expect(problems).toEqual([]);
  expect(register.partners.map(({ id }) => id)).toEqual(['northshire', 'elmwood']);
  expect(register).toMatchObject({ ...FROM, inactivityMinutes: 30, syncWindow: { latestMinutes: 360 } });
  expect(register.organisation.links.help?.url).toBe('https://help.healthmail.example/');
});

test('DEL-04: own accounts that are no person’s are read; a row that cannot be used falls out by itself', () => {
  const accounts = [
    { address: 'Ward7@healthmail.example', type: 'shared' },
    { address: 'room.*@healthmail.example', type: 'resource' },
    { address: '*@healthmail.example', type: 'personal' },
    { address: 'svc-*@*.example', type: 'system' },
    { address: 'svc@health*.example', type: 'system' },
    'ward8@healthmail.example',
  ];
  const { register, problems } = read(file({ organisation: organisation({ accounts }) }));
  expect(register.organisation.accounts).toEqual([
    { address: 'ward7@healthmail.example', type: 'shared' },
    { address: 'room.*@healthmail.example', type: 'resource' },
  ]);
  expect(problems.map(({ row, field, reason }) => `${row} ${field} ${reason}`)).toEqual([
    'organisation.accounts[2] type is not one of shared, resource, system',
    'organisation.accounts[3] address is neither an address nor one with a single * before the @',
    'organisation.accounts[4] address is neither an address nor one with a single * before the @',
    'organisation.accounts[5]  is not an object',
  ]);
});

test('the register that ships as an example is one', () => {
  expect(read(JSON.parse(readFileSync('assets/register.json', 'utf8'))).problems).toEqual([]);
});

test('DIR-06: it has invented partners only, and no person', () => {
  const json = JSON.parse(readFileSync('assets/register.json', 'utf8'));
  const domains = read(json).register.partners.flatMap((one) => [...one.domains, ...(one.sipDomains ?? [])]);
  expect(domains.filter((domain) => !domain.endsWith('.example'))).toEqual([]);
  expect(JSON.stringify(json.partners)).not.toMatch(/@|"(fpa)?contacts?"|"spoc"|signatory|\d{5}/i);
});

test.each(['small', 'large'] as const)('the register of the %s example world is one', (size) => {
  const { register } = createWorld({ size, now: Date.UTC(2026, 10, 24, 9) });
  expect(read(JSON.parse(JSON.stringify(register))).problems).toEqual([]);
});

test('domains are compared as DNS does: in lower case', () => {
  expect(
    read(file({ partners: [partner('a', { domains: ['NorthShire.EXAMPLE'] })] })).register.partners[0]?.domains,
  ).toEqual(['northshire.example']);
});

test('tenants and meeting hosts are the register’s to name; a tenant id is a GUID in either case', () => {
  const id = '5B1F2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D';
  const good = partner('good', { tenantIds: [id], meetingHosts: ['Good.webex.com'] });
  const bad = partner('bad', { tenantIds: ['bad.onmicrosoft.com'] });
  const own = organisation({ tenantIds: [id], recording: 'maybe' });
  const { register, problems } = read(file({ organisation: own, partners: [good, bad] }));
  expect(register.partners).toMatchObject([{ tenantIds: [id.toLowerCase()], meetingHosts: ['good.webex.com'] }]);
  expect(problems.map(({ row, field }) => `${row} ${field}`)).toEqual([
    'organisation recording',
    'partners[1] tenantIds.0',
  ]);
  expect(register.organisation.recording).toBe(undefined);
});

test('fields that nobody knows are let be', () => {
  expect(read(file({ motto: 'x', partners: [partner('a', { sipDomains: ['a.example'] })] })).problems).toEqual([]);
});

describe('a row that cannot be used is named, and the others stand', () => {
  test.each([
    ['no name', { name: undefined }, 'name', 'is missing'],
    ['no domain', { domains: [] }, 'domains', 'is empty'],
    [
      'a domain that is none',
      { domains: ['good.example', 'not a domain'] },
      'domains.1',
      'is not a domain name such as northshire.example',
    ],
    [
      'a status that is none',
      { services: { calendar: { status: 'open' } } },
      'services.calendar.status',
      expect.stringContaining('is not one of enquiry'),
    ],
    ['a day that is none', { asOf: '2018-02-30' }, 'asOf', 'is not a date such as 2018-07-20'],
    [
      'a switch in words',
      { services: { calendar: { status: 'active', ourSideConfigured: 'yes' } } },
      'services.calendar.ourSideConfigured',
      'is neither true nor false',
    ],
    [
      'LIF-11: a test that does not say who tested with us',
      {
        services: {
          calendar: {
            status: 'active',
            tests: [{ kind: 'instantMessage', passedOn: '2018-07-19', ourContact: 'technical lead' }],
          },
        },
      },
      'services.calendar.tests.0.theirContact',
      'is missing',
    ],
    [
      'LIF-11: a test without its day',
      {
        services: {
          calendar: {
            status: 'active',
            tests: [{ kind: 'instantMessage', ourContact: 'technical lead', theirContact: 'technical lead' }],
          },
        },
      },
      'services.calendar.tests.0.passedOn',
      'is missing',
    ],
    [
      'a level that no partner has',
      { agreementLevel: 'editor' },
      'agreementLevel',
      expect.stringContaining('is not one of none'),
    ],
  ])('%s', (_sentence, over, field, reason) => {
    const { register, problems } = read(file({ partners: [partner('northshire'), partner('broken', over)] }));
    expect(problems).toEqual([{ row: 'partners[1]', field, reason }]);
    expect(register.partners.map(({ id }) => id)).toEqual(['northshire']);
  });

  test('text that merely compares is not markup', () => {
    expect(read(file({ partners: [partner('a', { name: 'Beds < 20 & > 5' })] })).problems).toEqual([]);
  });
});

describe('POL-05: an Anonymous entry is an error', () => {
  test.each(['Anonymous', 'anonymous', ' ANONYMOUS '])('%j', (domain) => {
    const { register, problems } = read(
      file({
        policy: [
          { domain, level: 'availabilityOnly' },
          { domain: '*', level: 'availabilityOnly' },
        ],
      }),
    );
    expect(problems).toMatchObject([{ row: 'policy[0]', field: 'domain', reason: expect.stringContaining('POL-05') }]);
    expect(register.policy).toEqual([{ domain: '*', level: 'availabilityOnly' }]);
  });
});

describe('POL-02, POL-03: everybody has the one default policy', () => {
  const mailbox = 'a@healthmail.example';
  test.each<[string, readonly object[], readonly string[]]>([
    ['the default, said once', [{ mailbox, policy: 'default' }], []],
    ['another policy', [{ mailbox, policy: 'wide' }], ['policyAssignments[0].policy']],
    [
      'two policies for one mailbox',
      [
        { mailbox, policy: 'default' },
        { mailbox: 'A@healthmail.example', policy: 'default' },
      ],
      ['policyAssignments[1].mailbox'],
    ],
  ])('%s', (_sentence, policyAssignments, expected) => {
    const { register, problems } = read(file({ policyAssignments }));
    expect(problems.map(({ row, field }) => `${row}.${field}`)).toEqual(expected);
    expect(JSON.stringify(register)).not.toContain(mailbox);
  });
});

describe('PUB-05, DIR-06, DIR-10: what the register does not know is let be and kept nowhere', () => {
  test('contact persons', () => {
    const contacts = [{ name: 'Alex Moss', email: 'alex.moss@northshire.example' }];
    const { register, problems } = read(
      file({ partners: [partner('northshire', { contacts, fpaContacts: contacts })] }),
    );
    expect(problems).toEqual([]);
    expect(JSON.stringify(register)).not.toMatch(/Alex|alex/);
  });

  test('a parent organisation is known', () => {
    expect(read(file({ partners: [partner('a', { parent: 'X99' })] })).register.partners[0]?.parent).toBe('X99');
  });
});

describe('rules', () => {
  test.each([
    ['a contract that ends on no day', { contractEnd: 'soon' }, 'contractEnd'],
    ['a timescale that is none', { timescales: { calendar: { rule: 'weekly' } } }, 'timescales.calendar.rule'],
    ['no rules at all, but something', 'none', ''],
  ])('%s: the whole register is refused, for it may be the end of everything', (_sentence, rules, field) => {
    expect(parseRegister(file({ schemaVersion: 2, rules }))).toMatchObject({
      ok: false,
      error: { row: 'rules', field },
    });
  });
});

describe('two entries for one thing', () => {
  test('a domain claimed by two partners belongs to neither, until the register is put right', () => {
    const clash = partner('other', { domains: ['other.example', 'NORTHSHIRE.example'] });
    const { register, problems } = read(file({ partners: [partner('northshire'), partner('elmwood'), clash] }));
    expect(register.partners.map(({ id }) => id)).toEqual(['elmwood']);
    expect(problems.map(({ row, field }) => `${row}.${field}`)).toEqual(['partners[0].domains', 'partners[2].domains']);
    expect(problems[0]?.reason).toBe('northshire.example is also listed by partners[2]; neither is used');
  });

  test('one id for two partners', () => {
    const { problems } = read(file({ partners: [partner('a'), partner('a', { domains: ['b.example'] })] }));
    expect(problems.map(({ field }) => field)).toEqual(['id', 'id']);
  });

  test.each([
    ['the higher first', 'limitedDetails', 'availabilityOnly'],
    ['the higher last', 'availabilityOnly', 'limitedDetails'],
  ])('two policy entries for a domain, %s: the one that shares less stands', (_sentence, first, second) => {
    const policy = [
      { domain: 'a.example', level: first },
      { domain: 'A.example', level: second },
    ];
    const { register, problems } = read(file({ policy }));
    expect(register.policy).toEqual([{ domain: 'a.example', level: 'availabilityOnly' }]);
    expect(problems).toHaveLength(1);
  });
});

describe('what is missing as a whole shares less, never more', () => {
  test.each([
    ['no list of partners: nobody to share with', { partners: undefined }, 'partners', 'is missing', { partners: [] }],
    ['a policy that is no list: nothing to grant', { policy: {} }, 'policy', 'is not a list', { policy: [] }],
    [
      'no time until others see it: the usual one',
      { syncWindow: undefined },
      'syncWindow',
      'is missing',
      { syncWindow: { earliestMinutes: 15, latestMinutes: 360 } },
    ],
    [
      'a time that ends before it begins: the usual one',
      { syncWindow: { ...FROM, earliestMinutes: 60, latestMinutes: 15 } },
      'syncWindow',
      'is less than earliestMinutes',
      { syncWindow: { latestMinutes: 360 } },
    ],
    [
      'no inactivity: a short one (SEC-09)',
      { inactivityMinutes: 0 },
      'inactivityMinutes',
      'is less than 1',
      { inactivityMinutes: 15 },
    ],
    [
      'a look ahead of less than half a year: the usual one (GOV-08)',
      { upcomingMonths: 3 },
      'upcomingMonths',
      'is less than 6',
      { upcomingMonths: undefined },
    ],
    [
      'ages that contradict each other: the usual ones (HSK-01)',
      { housekeeping: { ...FROM, oldMonths: 12, urgentMonths: 6 } },
      'housekeeping',
      'is less than oldMonths',
      { housekeeping: undefined },
    ],
    [
      'ages that nobody vouches for (HSK-03)',
      { housekeeping: { oldMonths: 3, asOf: '2026-01-01' } },
      'housekeeping',
      'is missing',
      { housekeeping: undefined },
    ],
  ])('%s', (_sentence, over, row, reason, register) => {
    const reading = read(file(over));
    expect(reading.problems).toEqual([expect.objectContaining({ row, reason })]);
    expect(reading.register).toMatchObject(register);
  });
});

describe('ACC-04: addresses in the register are https', () => {
  test.each(['http://help.healthmail.example/', 'javascript:alert(1)', 'help.healthmail.example', '//help.example'])(
    '%s is left out',
    (url) => {
      const { register, problems } = read(
        file({ organisation: organisation({ links: { help: { label: 'Help', url } } }) }),
      );
      expect(problems).toEqual([
        { row: 'organisation.links.help', field: 'url', reason: 'does not start with https://' },
      ]);
      expect(register.organisation.links.help).toBeUndefined();
    },
  );
});

describe('without this there is no register', () => {
  test.each([
    ['it is no object', [], 'register', '', 'is not an object'],
    ['it is not JSON', undefined, 'register', '', 'is missing'],
    [
      'another version',
      file({ schemaVersion: 3 }),
      'register',
      'schemaVersion',
      'is neither 1 nor 2, the versions that this add-in reads',
    ],
    ['no provenance', file({ asOf: undefined }), 'register', 'asOf', 'is missing'],
    ['no own organisation', file({ organisation: undefined }), 'organisation', '', 'is missing'],
    [
      'own domains that are none',
      file({ organisation: organisation({ domains: ['x'] }) }),
      'organisation',
      'domains.0',
      expect.any(String),
    ],
    [
      'nobody to ask for help',
      file({ organisation: organisation({ helpdesk: undefined }) }),
      'organisation',
      'helpdesk',
      'is missing',
    ],
  ])('%s', (_sentence, json, row, field, reason) => {
    expect(parseRegister(json)).toEqual({ ok: false, error: { row, field, reason } });
  });
});

describe('whatever the file holds', () => {
  const broken = fc.constantFrom(
    'partners',
    'policy',
    'consumerDomains',
    'syncWindow',
    'inactivityMinutes',
    'organisation',
  );
  test('reading it never throws; policy has one entry a domain and none for Anonymous; the own domains are known', () => {
    const level = fc.constantFrom(
      'none',
      'availabilityOnly',
      'limitedDetails',
      'reviewer',
      'editor',
      'custom',
      7,
      null,
    );
    const domain = fc.constantFrom('a.example', 'A.EXAMPLE', 'b.example', '*', 'Anonymous', 'x', '<b>', null);
    const policy = fc.array(fc.record({ domain, level }, { requiredKeys: [] }), { maxLength: 12 });
    fc.assert(
      fc.property(policy, broken, fc.jsonValue(), (entries, name, junk) => {
        const reading = parseRegister({ ...file({ policy: entries }), [name]: junk });
        if (!reading.ok) return;
        const domains = reading.value.register.policy.map((entry) => entry.domain);
        expect(new Set(domains).size).toBe(domains.length);
        expect(domains).not.toContain('anonymous');
        expect(reading.value.register.organisation.domains.length).toBeGreaterThan(0);
      }),
    );
  });
});
