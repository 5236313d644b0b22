import { parseRegister } from '../../src/adapters/register/parseRegister';
import { createPartnerIndex } from '../../src/domain/directory';
import type { Register } from '../../src/domain/federation';
import { median } from './median';

const ORGANISATIONS = 10_000;
const RUNS = 9;
const TODAY = '2018-10-09';
const FROM = { source: 'Register of partners', asOf: '2018-10-01' };
const PLACES = [
  'Ashdale',
  'Birkmoor',
  'Cranwick',
  'Dunleigh',
  'Elverton',
  'Fallowby',
  'Garsdon',
  'Hallbeck',
  'Inglesey',
];
const QUALITIES = [
  'North',
  'South',
  'Royal',
  'Community',
  'Borough',
  'Valley',
  'Coast',
  'Priory',
  'Abbey',
  'Bridge',
  'Park',
];
const KINDS = ['Hospitals', 'Council', 'Pharmacy', 'Hospice', 'Surgery', 'Ambulance Service', 'Dental Practice'];
const QUERIES = [
  'north',
  'elverton',
  'birkmoor council',
  'pharm',
  'royal hospice 12',
  'h',
  'zebra',
  'northashdale77.example',
  'C00042',
  'elvertn hospise',
  'birkmor',
  'northashdale9.example',
  'sam.hall@southbirkmoor1.example',
  'example',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

const service = (kind: string) => ({
  ...FROM,
  status: 'active',
  since: '2018-07-20',
  ourSideConfigured: true,
  theirSideConfigured: true,
  direction: 'both',
  tests: [{ kind, passedOn: '2018-07-19', ourContact: 'technical lead', theirContact: 'technical lead' }],
});

const organisation = (index: number) => ({
  ...FROM,
  id: `organisation-${index}`,
  name: `${pick(PLACES, index)} ${pick(QUALITIES, index)} ${pick(KINDS, index)} ${index % 613}`,
  code: `C${String(index).padStart(5, '0')}`,
  kind: pick(KINDS, index).toLowerCase(),
  nation: 'England',
  domains: [`${pick(QUALITIES, index)}${pick(PLACES, index)}${index}.example`.toLowerCase()],
  services: { calendar: service('freeBusy'), messaging: service('instantMessage') },
  agreementLevel: 'limitedDetails',
  assurance: { type: 'IGSoC level 2', expires: '2019-12-01' },
  closedOn: 'open',
  useStatement: 'Clinical and general information between wards, surgeries and social care.',
  useCategories: ['clinical', 'general'],
  recording: 'off',
  fileSharing: 'unknown',
});

const writeFile = (): string =>
  JSON.stringify({
    schemaVersion: 2,
    ...FROM,
    organisation: {
      ...FROM,
      name: 'Healthmail',
      domains: ['healthmail.example'],
      includesSubdomains: true,
      helpdesk: { name: 'Helpdesk' },
    },
    partners: Array.from({ length: ORGANISATIONS }, (_, index) => organisation(index)),
    policy: [{ domain: '*', level: 'availabilityOnly' }],
    consumerDomains: [],
    syncWindow: { ...FROM, earliestMinutes: 15, latestMinutes: 360 },
    inactivityMinutes: 30,
  });

/** Milliseconds, the median of some runs after one to warm up. */
const time = (work: () => unknown, runs = RUNS): number => {
  work();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
};

const load = (json: string): Register => {
  const reading = parseRegister(JSON.parse(json));
  if (!reading.ok || reading.value.problems.length > 0) throw new Error('The register of the measurement is broken');
  return reading.value.register;
};

const benchLoad = (json: string): string => {
  const plain = time(() => JSON.parse(json) as unknown);
  const whole = time(() => load(json));
  return `register: ${ORGANISATIONS} organisations, ${(json.length / 1e6).toFixed(1)} MB, load and validate ${whole.toFixed(0)} ms, JSON.parse alone ${plain.toFixed(0)} ms: ${(whole / plain).toFixed(1)} times (aim: 6 or less)`;
};

/** The scan that anybody would write: each name, in lower case already, asked whether it includes the text. */
const benchSearch = (register: Register): readonly string[] => {
  const names = register.partners.map(({ name }) => name.toLowerCase());
  const index = createPartnerIndex(register, TODAY);
  const made = time(() => createPartnerIndex(register, TODAY), 5);
  const measured = QUERIES.map((query) => {
    const wanted = query.toLowerCase();
    const scan = time(() => names.filter((name) => name.includes(wanted)), 101);
    const search = time(() => index.search(query), 101);
    return { query, scan, search, ratio: search / scan, hits: index.search(query).hits.length };
  });
  const ratios = measured.map(({ ratio }) => ratio);
  return [
    `register: one search takes ${median(ratios).toFixed(2)} times a plain scan of the names, the median of ${QUERIES.length} texts, ${Math.max(...ratios).toFixed(2)} the slowest (aim: 1 or less); the index is made in ${made.toFixed(0)} ms`,
    ...measured.map(
      (one) =>
        `  ${one.ratio.toFixed(2)} times: ${one.search.toFixed(3)} ms, scan ${one.scan.toFixed(3)} ms, ${one.hits} found  ${JSON.stringify(one.query)}`,
    ),
  ];
};

/** Without `--expose-gc` the figure holds what was not yet swept, and says so. */
const benchMemory = (json: string): string => {
  const sweep = (globalThis as { readonly gc?: () => void }).gc;
  sweep?.();
  const before = process.memoryUsage();
  const register = load(json);
  const index = createPartnerIndex(register, TODAY);
  sweep?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const held = index.search('north').hits.length > 0 ? bytes / register.partners.length : Number.NaN;
  return `register: ${held.toFixed(0)} bytes of memory an organisation, with its index${sweep ? '' : ' (not swept: run with --expose-gc)'}`;
};

/** Loading, searching and holding 10,000 organisations, each beside the least that it could cost. */
export function benchRegister(): readonly string[] {
  const json = writeFile();
  return [benchLoad(json), ...benchSearch(load(json)), benchMemory(json)];
}
