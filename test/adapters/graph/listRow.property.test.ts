import fc from 'fast-check';
import { rowOf, type FilePartner } from '../../../sandbox/world/sharePoint/registerRows';
import { findColumns } from '../../../src/adapters/graph/listColumns';
import { readListRow, type Fields } from '../../../src/adapters/graph/readListRow';
import { PARTNER_COLUMNS, serviceColumns } from '../../../src/adapters/graph/registerColumns';
import { calendarStanding, DEFAULT_RULES, settlePartner, type Partner } from '../../../src/domain/federation';
import { readPartnerRow } from '../../../src/domain/registerRows';
import { compareLevels } from '../../../src/domain/sharing';
import { NORTHSHIRE_ROW } from '../../fakes/registerFile';

const TODAY = '2026-11-24';
const REGISTER = { asOf: TODAY, partners: [], rules: DEFAULT_RULES };
const COLUMNS = findColumns(
  ['calendar'],
  [...PARTNER_COLUMNS, ...serviceColumns('calendar')].map(({ name }) => ({ name })),
).found;
const NAMES = COLUMNS.map(({ field }) => field);

const { calendar } = NORTHSHIRE_ROW.services;
const row = (service: object, partner: object = {}): FilePartner => ({
  ...NORTHSHIRE_ROW,
  ...partner,
  services: { calendar: { ...calendar, ...service } },
});
const LIMITED: readonly (readonly [what: string, row: FilePartner])[] = [
  ['active, with a ceiling', row({}, { agreementLevel: 'availabilityOnly' })],
  ['closed', row({}, { closedOn: '2026-03-29' })],
  ['without a certificate', row({}, { assurance: { type: 'PSN CoCo', expires: '2026-01-31' } })],
  ['not tested', row({ tests: [] })],
  ['not checked for a year', row({ asOf: '2025-11-20' })],
  ['suspended', row({ status: 'suspended', reason: 'IG certification lapsed', reasonDate: '2026-09-01' })],
  ['configured on one side', row({ theirSideConfigured: false })],
];

/** Nothing that says yes: who writes that into a cell has changed the register, not broken it. */
const garbage = fc.oneof(
  fc.constantFrom(undefined, null, '', ' ', '<b>x</b>', 'unknown', '2026-02-30', '0000-00-00T00:00:00Z', '12'),
  fc.string(),
  fc.double(),
  fc.constant(false),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.object({ maxDepth: 1 }),
);
const mutation = fc.dictionary(fc.constantFrom(...NAMES), garbage, { minKeys: 1, maxKeys: 5 });

const read = (fields: Fields) =>
  readPartnerRow(
    readListRow(COLUMNS, fields, () => undefined),
    'items[1]',
    2,
  );
const isActive = (partner: Partner) => calendarStanding(settlePartner(partner, REGISTER, TODAY)).verdict === 'active';

describe('SEC-08: whatever is in the cells of a row, it never gives more than the untouched row', () => {
  test.each(LIMITED)('%s', (_what, partner) => {
    const fields = rowOf(partner, () => undefined);
    const whole = read(fields);
    if (!whole.ok) throw new Error(JSON.stringify(whole.problems));
    fc.assert(
      fc.property(mutation, (changes) => {
        const touched = read({ ...fields, ...changes });
        if (!touched.ok)
          return touched.problems.every((problem) => problem.row === 'items[1]' && problem.reason !== '');
        const ceiling = whole.value.agreementLevel ?? 'none';
        return (
          (isActive(whole.value) || !isActive(touched.value)) &&
          touched.value.agreementLevel !== undefined &&
          compareLevels(touched.value.agreementLevel, ceiling) <= 0
        );
      }),
      { numRuns: 1000 },
    );
  });
});
