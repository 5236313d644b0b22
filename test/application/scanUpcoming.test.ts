import { fixEntries, undoFixes, type EntryFix } from '../../src/application/fixEntries';
import { readPreview } from '../../src/application/readPreview';
import { scanUpcoming, type ScanQuestion, type UpcomingScan } from '../../src/application/scanUpcoming';
import type { CalendarEntry } from '../../src/domain/sharing';
import { createFakePorts, NOW } from '../fakes/fakePorts';
import { createFakeEntries, entry } from '../fakes/fakeSharingPorts';

const DAY = 86_400_000;
const NUMBER = '999 123 4535';

const QUESTION: ScanQuestion = {
  calendarIds: ['cal-1'],
  from: NOW,
  to: NOW + 183 * DAY,
  before: 'availabilityOnly',
  after: 'limitedDetails',
};

const scan = (entries: readonly CalendarEntry[], question: Partial<ScanQuestion> = {}): Promise<UpcomingScan> =>
  scanUpcoming({ entries: createFakeEntries({ 'cal-1': entries }) }, { ...QUESTION, ...question });

const exposureOf = (result: UpcomingScan) => {
  if (result.kind === 'failed') throw new Error(result.failure.kind);
  return result.exposure;
};

const series = (id: string, count: number, subject: string): readonly CalendarEntry[] =>
  Array.from({ length: count }, (_, week) =>
    entry({ id: `${id}-${week}`, seriesId: id, subject, start: NOW + (week + 1) * 7 * DAY }),
  );

describe('GOV-08, C1 with C7.6: before a level goes up', () => {
  it('C7.6: three risky entries to come are three', async () => {
    const risky = [1, 2, 3].map((day) => entry({ id: `e${day}`, subject: `Review ${NUMBER}`, start: NOW + day * DAY }));
    const { entries, titles, places, sensitive } = exposureOf(await scan([...risky, entry({ id: 'plain' })]));
    expect([entries, titles, places, sensitive.length]).toEqual([4, 4, 4, 3]);
  });

  it.each<[string, Partial<ScanQuestion>, Partial<CalendarEntry>, readonly number[]]>([
    ['private entries keep their words', {}, { sensitivity: 'private', subject: NUMBER }, [0, 0, 0]],
    ['confidential ones do not', {}, { sensitivity: 'confidential', subject: `Review ${NUMBER}` }, [1, 1, 1]],
    ['an empty title shows nothing', {}, { subject: ' ' }, [0, 1, 0]],
    ['a number in the place counts', {}, { location: `Ward 7, ${NUMBER}` }, [1, 1, 1]],
    ['what was shown before does not newly show', { before: 'limitedDetails' }, { subject: NUMBER }, [0, 0, 0]],
    [
      'GOV-10: a rule that the organisation switched off finds nothing',
      { rulesOff: ['nhs-number'] },
      { subject: `Review ${NUMBER}` },
      [1, 1, 0],
    ],
    ['busy times show no words', { before: 'none', after: 'availabilityOnly' }, { subject: NUMBER }, [0, 0, 0]],
    ['what is over is not to come', {}, { start: NOW - 2 * DAY, end: NOW - DAY, subject: NUMBER }, [0, 0, 0]],
  ])('%s', async (_sentence, question, given, counts) => {
    const { titles, places, sensitive } = exposureOf(await scan([entry({ id: 'one', ...given })], question));
    expect([titles, places, sensitive.length]).toEqual(counts);
  });

  it('counts each occurrence of a series and lists the series once, but for what was changed by itself', async () => {
    const weekly = series('s', 10, `Clinic ${NUMBER}`);
    const changed = entry({
      id: 's-x',
      seriesId: 's',
      isException: true,
      subject: `Moved ${NUMBER}`,
      start: NOW + DAY,
    });
    const { titles, sensitive } = exposureOf(await scan([changed, ...weekly]));
    expect(titles).toBe(11);
    expect(sensitive.map(({ id, occurrences }) => [id, occurrences])).toEqual([
      ['s-x', 1],
      ['s', 10],
    ]);
  });

  it('shows the words to the owner dotted out, their shape kept', async () => {
    const [found] = exposureOf(await scan([entry({ id: 'one', subject: `Review ${NUMBER}` })])).sensitive;
    expect(found?.masked).toEqual({ subject: 'Review ••• ••• ••••', location: 'Ward 7' });
  });

  it('tells how far it is, keeps nothing but what looks sensitive, and stops when asked to', async () => {
    const many = Array.from({ length: 50 }, (_, day) => entry({ id: `e${day}`, start: NOW + day * 3 * DAY }));
    const entries = createFakeEntries({ 'cal-1': many }, 10);
    const cancel = { cancelled: false };
    const told: number[] = [];
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => {
      told.push(Math.round((100 * done) / total));
      cancel.cancelled = done > 80;
    };
    const result = await scanUpcoming({ entries }, QUESTION, { onProgress, cancel });
    expect(result).toMatchObject({ kind: 'cancelled', exposure: { entries: 30, sensitive: [] } });
    expect(entries.pages()).toBe(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('a page that fails fails the scan: what was not looked at is never called clean', async () => {
    const entries = createFakeEntries({ 'cal-1': [] });
    entries.failure = { kind: 'throttled' };
    expect(await scanUpcoming({ entries }, QUESTION)).toEqual({ kind: 'failed', failure: { kind: 'throttled' } });
  });

  it('DEL-06: looks only between the days it is given', async () => {
    const later = entry({ id: 'later', start: NOW + 30 * DAY, subject: NUMBER });
    expect(exposureOf(await scan([later], { to: NOW + 29 * DAY })).entries).toBe(0);
  });
});

describe('what is done about it', () => {
  const sensitive = async () => exposureOf(await scan([entry({ id: 'one', subject: `Review (${NUMBER})` })])).sensitive;

  it('is marked private, reworded or left, each with its own end, and put back by undo', async () => {
    const [found] = await sensitive();
    if (!found) throw new Error('Nothing was found.');
    const words = { subject: 'Review, see record', location: 'Ward 7' };
    const fixes: readonly EntryFix[] = [
      { kind: 'markPrivate', entry: found },
      { kind: 'reword', entry: found, words },
      { kind: 'leave', entry: found },
    ];
    const entries = createFakeEntries();
    const results = await fixEntries({ entries }, fixes);
    expect(entries.changes.map(({ change }) => change)).toEqual([
      { sensitivity: 'private' },
      { subject: words.subject },
    ]);
    await undoFixes({ entries }, results);
    expect(entries.changes.slice(2).map(({ change }) => change)).toEqual([
      { sensitivity: 'normal' },
      { subject: found.words.subject },
    ]);
  });

  it('undo leaves alone what could not be changed', async () => {
    const [found] = await sensitive();
    const entries = createFakeEntries();
    entries.failure = { kind: 'forbidden' };
    const results = await fixEntries({ entries }, found ? [{ kind: 'markPrivate', entry: found }] : []);
    entries.failure = undefined;
    expect(await undoFixes({ entries }, results)).toEqual([]);
  });
});

describe('the preview', () => {
  it('is of the next two weeks', async () => {
    const held = [1, 13, 15].map((day) => entry({ id: `e${day}`, start: NOW + day * DAY }));
    const ports = { ...createFakePorts(), entries: createFakeEntries({ 'cal-1': held }) };
    const read = await readPreview(ports, 'cal-1');
    expect(read.ok && read.value.entries.map(({ id }) => id)).toEqual(['e1', 'e13']);
    expect(read.ok && read.value.isComplete).toBe(true);
  });
});
