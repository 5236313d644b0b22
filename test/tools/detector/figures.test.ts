import { describeFigures } from '../../../tools/detector/describeFigures';
import { computeFigures } from '../../../tools/detector/figures';
import type { LabelledEntry } from '../../../tools/detector/labelledEntry';
import { readLabelledEntries } from '../../../tools/detector/readLabelledEntries';

const number = '999 110 6847';

const entry = (id: string, subject: string, expected: Partial<LabelledEntry>): LabelledEntry => ({
  ...{ id, subject, location: '', body: '', labels: [], neutral: [], shouldWarn: false, severity: 'none' },
  ...expected,
});

const label = { category: 'NHS_NUMBER', text: number, field: 'subject', start: 4, end: 16 } as const;

const entries: readonly LabelledEntry[] = [
  entry('found', `NHS ${number}`, { labels: [label], shouldWarn: true, severity: 'block' }),
  entry('missed', 'Nothing here to find', { labels: [label], shouldWarn: true, severity: 'block' }),
  entry('false warning', `NHS ${number}`, { neutral: [{ ...label, category: 'HC_NUMBER' }] }),
  entry('clean', 'Clinic', {}),
];

describe('the figures of labelled entries', () => {
  const figures = computeFigures(entries);

  it('count decisions and places', () => {
    expect(figures).toMatchObject({ entries: 4, clean: 2, severitiesRight: 2 });
    expect(figures.warn).toEqual({ tp: 1, fp: 1, fn: 1 });
    expect(figures.block).toEqual({ tp: 1, fp: 1, fn: 1 });
    expect(figures.strict['HEALTH_ID']).toEqual({ tp: 1, fp: 1, fn: 1 });
    expect(figures.lenient['HEALTH_ID']).toEqual({ tp: 1, fp: 0, fn: 1 });
    expect(figures.entryLevel['CLINICAL']).toEqual({ tp: 0, fp: 0, fn: 0 });
  });

  it('name the entries that went wrong', () => {
    expect(figures.wrong).toEqual([
      { id: 'missed', kind: 'missed' },
      { id: 'false warning', kind: 'false warning' },
    ]);
  });

  it('are printed with their intervals', () => {
    expect(describeFigures('own', figures)[1]).toContain('false-warn rate 0.500 [0.095, 0.905]  (TP 1 FP 1 FN 1 TN 1)');
  });

  it('a line that is no labelled entry is a fault with its number, and the rest counts', () => {
    const file = readLabelledEntries(
      `${JSON.stringify(entries[0])}\n\n{"id":1}\nnonsense\n${JSON.stringify(entries[3])}\n`,
    );
    expect(file.entries.map(({ id }) => id)).toEqual(['found', 'clean']);
    expect(file.faults).toEqual(['line 3: not a labelled entry', 'line 4: not a labelled entry']);
  });
});
