import { computeFigures, falseWarnRate, type Figures } from '../../../tools/detector/figures';
import { f1, precision, recall } from '../../../tools/detector/counts';
import type { ScannedEntry } from '../../../src/domain/sensitivity';
import { toEntry } from './example';
import { examples } from './examples';
import { readEntries } from './readEntries';

const entries = readEntries();
const figures = computeFigures(entries);

const spanF1 = (group: string): number => f1(figures.lenient[group] ?? { tp: 0, fp: 0, fn: 0 });
const health = figures.lenient['HEALTH_ID'] ?? { tp: 0, fp: 0, fn: 0 };

const floors: readonly (readonly [figure: string, value: number, floor: number])[] = [
  ['warn recall', recall(figures.warn), 0.92],
  ['warn precision', precision(figures.warn), 0.98],
  ['block recall', recall(figures.block), 0.88],
  ['block precision', precision(figures.block), 0.97],
  ['health numbers, precision', precision(health), 0.98],
  ['health numbers, recall', recall(health), 0.96],
  ['National Insurance numbers, F1', spanF1('NINO'), 0.98],
  ['dates of birth, F1', spanF1('DOB'), 0.9],
  ['postcodes, F1', spanF1('POSTCODE'), 0.9],
  ['e-mail addresses, F1', spanF1('EMAIL'), 0.9],
  ['phone numbers, F1', spanF1('PHONE'), 0.9],
];

const wrong = ({ wrong: all }: Figures): string => all.map(({ id, kind }) => `${kind}: ${id}`).join('\n');

describe('the floor under the detector', () => {
  it.each(floors)('%s', (...[, value, floor]) => {
    expect(value).toBeGreaterThanOrEqual(floor);
  });

  it('at most 2 in 100 clean entries raise a warning', () => {
    expect([falseWarnRate(figures) <= 0.02, wrong(figures)]).toEqual([true, wrong(figures)]);
  });
});

const MOST_IN_THOUSAND = 5;

it('on ordinary calendars at most 5 warnings in 1,000 entries', () => {
  const ordinary = computeFigures(readEntries('ordinary'));
  expect(ordinary.clean).toBeGreaterThanOrEqual(2_000);
  expect(ordinary.clean).toBe(ordinary.entries);
  expect([falseWarnRate(ordinary) * 1_000 <= MOST_IN_THOUSAND, wrong(ordinary)]).toEqual([true, wrong(ordinary)]);
});

const textOf = ({ subject, location, body }: ScannedEntry): string => `${subject}\n${location}\n${body}`.trim();

describe('the labelled entries', () => {
  it('are at least 400, half of them clean', () => {
    expect(entries.length).toBeGreaterThanOrEqual(400);
    expect(figures.clean / entries.length).toBeGreaterThanOrEqual(0.5);
  });

  it('are none of the examples that explain a rule', () => {
    const explained = new Set(
      Object.values(examples).flatMap(({ found, ignored }) =>
        [...found, ...ignored].map((one) => textOf(toEntry(one))),
      ),
    );
    expect(entries.filter((entry) => explained.has(textOf(entry))).map((entry) => entry.id)).toEqual([]);
  });

  it('say block where a label identifies, and nothing sensitive where they are clean', () => {
    const identifies = ['NHS_NUMBER', 'CHI_NUMBER', 'HC_NUMBER', 'NINO', 'PATIENT_ID', 'OTHER_ID', 'CARD', 'BANK'];
    for (const { id, severity, labels } of entries) {
      expect([id, severity === 'none']).toEqual([id, labels.length === 0]);
      const isMistyped = severity === 'warn' && labels.some((label) => label.category === 'NHS_NUMBER');
      if (!isMistyped && labels.some((label) => identifies.includes(label.category)))
        expect([id, severity]).toEqual([id, 'block']);
    }
  });
});
