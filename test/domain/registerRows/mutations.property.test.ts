import fc from 'fast-check';
import { parseRegister } from '../../../src/adapters/register/parseRegister';
import { assessPartner, type PartnerAssessment } from '../../../src/domain/directory';
import type { Register } from '../../../src/domain/federation';
import { compareLevels } from '../../../src/domain/sharing';

const TODAY = '2018-10-09';
const FROM = { source: 'Register of partners', asOf: '2018-10-01' };

const service = (kind: string, over: object = {}) => ({
  ...FROM,
  status: 'active',
  since: '2018-07-20',
  ourSideConfigured: true,
  theirSideConfigured: true,
  direction: 'both',
  tests: [{ kind, passedOn: '2018-07-19', ourContact: 'technical lead', theirContact: 'technical lead' }],
  ...over,
});

const partner = (id: string, over: object = {}) => ({
  ...FROM,
  id,
  name: `${id} Council`,
  domains: [`${id}.example`, `adults.${id}.example`],
  services: { calendar: service('freeBusy'), messaging: service('instantMessage') },
  agreementLevel: 'limitedDetails',
  assurance: { type: 'IGSoC level 2', expires: '2018-12-01' },
  closedOn: 'open',
  useCategories: ['clinical'],
  abilities: { im: 'yes', video: 'no' },
  ...over,
});

/** Each of them is stopped or held down by one fact; a mutation must not make that fact disappear. */
const ROWS = [
  partner('plain'),
  partner('low', { agreementLevel: 'availabilityOnly' }),
  partner('none', { agreementLevel: 'none' }),
  partner('lapsed', { assurance: { type: 'PSN CoCo', expires: '2018-10-08' } }),
  partner('closed', { closedOn: '2018-10-01', successor: 'plain' }),
  partner('stale', { asOf: '2018-10-01', services: { calendar: service('freeBusy', { asOf: '2018-01-01' }) } }),
  partner('untested', { services: { calendar: service('freeBusy', { tests: [] }) } }),
  partner('oneSided', { services: { calendar: service('freeBusy', { theirSideConfigured: false }) } }),
  partner('suspended', {
    services: { calendar: service('freeBusy', { status: 'suspended', reason: 'Review', reasonDate: '2018-09-01' }) },
  }),
  partner('testing', { services: { calendar: service('freeBusy', { status: 'testing' }) } }),
];

const file = (partners: unknown) => ({
  ...FROM,
  asOf: '2018-10-08',
  schemaVersion: 2,
  organisation: {
    ...FROM,
    name: 'Healthmail',
    domains: ['healthmail.example'],
    includesSubdomains: true,
    helpdesk: { name: 'Helpdesk' },
  },
  partners,
  policy: [
    { domain: '*', level: 'availabilityOnly' },
    ...ROWS.map(({ domains }) => ({ domain: domains[0], level: 'limitedDetails' })),
  ],
  consumerDomains: [],
  syncWindow: { ...FROM, earliestMinutes: 15, latestMinutes: 360 },
  inactivityMinutes: 30,
});

const read = (partners: unknown) => {
  const reading = parseRegister(file(partners));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
};

const assess = (register: Register): readonly PartnerAssessment[] =>
  register.partners.map((one) => assessPartner(one, register, TODAY));

type Path = readonly (string | number)[];

const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

/** Takes out what stands at the path, or puts something else there; a switch merely turned would be no fault. */
const change = (value: unknown, [key, ...rest]: Path, junk: { readonly put: unknown } | 'drop'): unknown => {
  if (key === undefined) return junk === 'drop' ? undefined : junk.put;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const isStillGood = junk !== 'drop' && typeof copy[key] === 'boolean' && typeof junk.put === 'boolean';
  const inner = change(copy[key], rest, isStillGood ? 'drop' : junk);
  if (inner !== undefined || rest.length > 0 || (junk !== 'drop' && !isStillGood)) copy[key] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
};

const JUNK = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      false,
      0,
      -1,
      NaN,
      '',
      ' ',
      [],
      {},
      [[]],
      [null],
      '<script>',
      '<b>x</b>',
      '2018-02-30',
      'Active',
      'ACTIVE ',
    ],
    ...[
      'yes',
      'true',
      'unlimited',
      '*',
      'Anonymous',
      '\u202e',
      '\u0000',
      '__proto__',
      'constructor',
      'a'.repeat(70_000),
    ],
    ...[{ toString: 'x' }, ['plain.example'], 'plain', 'plain.example', 'editor', 'custom', '9999-99-99'],
  ),
  fc.jsonValue(),
);

/** What is done to one row: `at` picks the place, among all that the row has. */
const MUTATION = fc.record({
  at: fc.nat(),
  junk: fc.oneof(
    { weight: 1, arbitrary: fc.constant('drop' as const) },
    { weight: 2, arbitrary: JUNK.map((put) => ({ put })) },
  ),
});
/** One for every row: 500 runs break 5,000 rows. */
const MUTATIONS = fc.array(MUTATION, { minLength: ROWS.length, maxLength: ROWS.length });
const RUNS = 550;

const statesOf = (assessment: PartnerAssessment) =>
  new Map(assessment.services.map(({ service, state }) => [service, state]));

/** Nothing that was not usable before is usable now, and nothing may be shared more widely than before. */
const expectNoMore = (before: readonly PartnerAssessment[], after: readonly PartnerAssessment[]) => {
  for (const assessment of after) {
    const { id, name } = assessment;
    const untouched = before.find((one) => one.id === id) ?? before.find((one) => one.name === name);
    if (!untouched) throw new Error(`${id} (${name}) comes from nowhere`);
    for (const [service, state] of statesOf(assessment)) {
      if (state === 'active') expect(statesOf(untouched).get(service)).toBe('active');
    }
    for (const { domains, level } of assessment.mayShare) {
      for (const domain of domains.filter((one) => untouched.domains.includes(one))) {
        const then = untouched.mayShare.find((one) => one.domains.includes(domain))?.level ?? 'none';
        expect(compareLevels(level, then)).toBeLessThanOrEqual(0);
      }
    }
  }
};

/** A mutated row is either as good as before or named as one that is not. */
const expectNamed = (rows: readonly unknown[], kept: number, problems: ReturnType<typeof read>['problems']) => {
  const named = new Set(problems.map(({ row }) => row));
  expect(rows.length - kept).toBe([...named].filter((row) => row.startsWith('partners[')).length);
  expect(problems.every(({ reason }) => reason !== '')).toBe(true);
};

const BEFORE = assess(read(ROWS).register);

test('the untouched rows are what they say', () => {
  const calendar = BEFORE.map(({ services }) => services[0]?.state);
  expect(calendar).toEqual([
    ...[
      'active',
      'active',
      'active',
      'stopped',
      'stopped',
      'lastKnownActive',
      'waiting',
      'waiting',
      'stopped',
      'waiting',
    ],
  ]);
});

test('5,500 rows broken at random: no crash, nobody more active, no level higher, every refused row named', () => {
  let refused = 0;
  fc.assert(
    fc.property(MUTATIONS, (mutations) => {
      const rows = mutations.map(({ at, junk }, index) => {
        const paths = pathsOf(ROWS[index]).slice(1);
        return change(ROWS[index], paths[at % paths.length] ?? [], junk);
      });
      const { register, problems } = read(rows);
      expectNoMore(BEFORE, assess(register));
      expectNamed(rows, register.partners.length, problems);
      refused += rows.length - register.partners.length;
    }),
    { numRuns: RUNS },
  );
  expect(refused).toBeGreaterThan(RUNS * 5);
}, 60_000);

test.each<[string, unknown]>([
  ['a row given twice', [...ROWS, ROWS[0]]],
  ['a row that claims the domain of a suspended one', [...ROWS, partner('other', { domains: ['suspended.example'] })]],
  ['a row that takes the id of another', [...ROWS, partner('low', { domains: ['new.example'] })]],
])('%s: neither is used', (_sentence, rows) => {
  const { register, problems } = read(rows);
  expect(register.partners).toHaveLength(ROWS.length - 1);
  expect(problems.filter(({ row }) => row.startsWith('partners['))).toHaveLength(2);
});
