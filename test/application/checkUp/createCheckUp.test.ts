import fc from 'fast-check';
import type { CheckedEntry } from '../../../src/application/checkUp/checkUpPorts';
import { createCheckUp, type CheckUp, type CheckUpQuestion } from '../../../src/application/checkUp/createCheckUp';
import { createCheckUpKeeper } from '../../../src/application/checkUp/keepCheckUp';
import { ageLimits, formatKept, parseKept, type Reader } from '../../../src/domain/checkUp';
import { DEFAULT_HOUSEKEEPING } from '../../../src/domain/federation';
import { checkedEntry, createFakeCheckUp, type FakeCheckUp } from '../../fakes/fakeCheckUp';
import { createFakePorts, NOW } from '../../fakes/fakePorts';
import { createFakeAppFolder } from '../../fakes/fakeSharingPorts';

const DAY = 86_400_000;
const NUMBER = '999 123 4535';
const READER: Reader = { partner: 'Northshire Council', people: 1, readsAll: false, readsPrivate: false };

const question = (readers: readonly Reader[] | undefined, over: Partial<CheckUpQuestion> = {}): CheckUpQuestion => ({
  calendars: [{ calendarId: 'cal-1', name: 'Calendar', readers }],
  range: { from: '2024-11-24', to: '2027-11-24' },
  limits: ageLimits(DEFAULT_HOUSEKEEPING, NOW),
  ...over,
});

const open = (port: FakeCheckUp, asked: CheckUpQuestion): CheckUp =>
  createCheckUp({ ...createFakePorts(), checkUp: port }, asked);

const watch = () => ({ cancel: { cancelled: false }, onProgress: () => undefined });

const look = async (entries: readonly CheckedEntry[], readers: readonly Reader[] = [READER]) => {
  const checkUp = open(createFakeCheckUp({ 'cal-1': entries }), question(readers));
  expect(await checkUp.run(watch())).toEqual({ kind: 'done' });
  return checkUp.findings();
};

describe('GOV-08, GOV-09: what others could read', () => {
  it.each<[string, Partial<CheckedEntry>, Partial<Reader>[], string | undefined]>([
    ['a title with somebody who reads titles', { subject: `Review ${NUMBER}` }, [{}], 'readable'],
    ['a place too', { location: `Home of ${NUMBER}` }, [{}], 'readable'],
    ['with nobody who reads titles', { subject: `Review ${NUMBER}` }, [], 'ifRaised'],
    ['marked private', { subject: `Review ${NUMBER}`, sensitivity: 'private' }, [{}], 'hidden'],
    [
      'marked private, with a delegate who sees it',
      { subject: `Review ${NUMBER}`, sensitivity: 'private' },
      [{ readsPrivate: true, readsAll: true }],
      'readable',
    ],
    ['a label hides nothing', { subject: `Review ${NUMBER}`, sensitivity: 'confidential' }, [{}], 'readable'],
    ['a description, with somebody who reads all', { description: `NHS ${NUMBER}` }, [{ readsAll: true }], 'readable'],
    ['nothing in it', {}, [{}], undefined],
  ])('%s', async (_sentence, given, readers, level) => {
    const { found } = await look(
      [checkedEntry({ id: 'one', ...given })],
      readers.map((over) => ({ ...READER, ...over })),
    );
    expect(found[0]?.level).toBe(level);
  });

  it('GOV-10: by a rule that the organisation switched off nothing is found', async () => {
    const entry = checkedEntry({ id: 'one', subject: `Review ${NUMBER}` });
    const checkUp = open(createFakeCheckUp({ 'cal-1': [entry] }), question([READER], { rulesOff: ['nhs-number'] }));
    await checkUp.run(watch());
    expect(checkUp.findings()).toMatchObject({ found: [], tally: { entries: 1, sensitive: {} } });
  });

  it('descriptions are asked for only where somebody outside can read them', async () => {
    const port = createFakeCheckUp();
    await open(port, question([READER])).run(watch());
    await open(port, question([{ ...READER, readsAll: true }])).run(watch());
    expect(port.asked.map(({ withDescription }) => withDescription)).toEqual([false, true]);
  });

  it('a series counts once, its exceptions by themselves', async () => {
    const weeks = Array.from({ length: 10 }, (_, week) =>
      checkedEntry({ id: `s-${week}`, seriesId: 's', subject: `Clinic ${NUMBER}`, start: NOW + week * 7 * DAY }),
    );
    const moved = checkedEntry({ id: 'x', seriesId: 's', isException: true, subject: `Moved ${NUMBER}` });
    const { found, tally } = await look([...weeks, moved]);
    expect(found.map(({ id, occurrences }) => [id, occurrences])).toEqual([
      ['s', 10],
      ['x', 1],
    ]);
    expect(tally).toMatchObject({ entries: 2, sensitive: { readable: 2 } });
  });

  it('HSK-02: entries with attachments are listed, masked', async () => {
    const { withFiles, tally } = await look([
      checkedEntry({ id: 'one', hasFiles: true, subject: `Review ${NUMBER}` }),
      checkedEntry({ id: 'two' }),
    ]);
    expect(tally.withFiles).toBe(1);
    expect(withFiles).toEqual([expect.objectContaining({ id: 'one', title: 'Review ••• ••• ••••' })]);
  });
});

const anyEntries = fc.array(
  fc.record({
    hours: fc.integer({ min: 0, max: 30 }),
    series: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    isSensitive: fc.boolean(),
  }),
  { maxLength: 25 },
);

const build = (given: readonly { hours: number; series?: string; isSensitive: boolean }[]): readonly CheckedEntry[] =>
  given.map(({ hours, series, isSensitive }, at) =>
    checkedEntry({
      id: `e-${at}`,
      seriesId: series,
      subject: isSensitive && series === undefined ? `Review ${NUMBER}` : 'Ward round',
      start: NOW + hours * 3_600_000,
    }),
  );

describe('stopped and gone on with', () => {
  it('on another day, from what was kept, comes to the same counts as in one go', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, fc.integer({ min: 1, max: 6 }), fc.nat({ max: 6 }), async (given, size, pages) => {
        const entries = build(given);
        const whole = open(createFakeCheckUp({ 'cal-1': entries }, size), question([READER]));
        await whole.run(watch());
        const port = createFakeCheckUp({ 'cal-1': entries }, size);
        const first = open(port, question([READER]));
        let seen = 0;
        const stopping = { cancelled: false };
        const onProgress = () => void (stopping.cancelled = (seen += 1) > pages);
        await first.run({ cancel: stopping, onProgress });
        const kept = parseKept(formatKept(first.keep()));
        const second = open(port, question([READER], { kept }));
        await second.run(watch());
        expect(second.findings().tally).toEqual(whole.findings().tally);
      }),
    );
  });

  it('in the same pane keeps what was found', async () => {
    const entries = build(Array.from({ length: 20 }, (_, hours) => ({ hours, isSensitive: true })));
    const port = createFakeCheckUp({ 'cal-1': entries }, 5);
    port.failAfter = { pages: 2, failure: { kind: 'offline' } };
    const checkUp = open(port, question([READER]));
    expect(await checkUp.run(watch())).toEqual({ kind: 'interrupted', failure: { kind: 'offline' } });
    const soFar = checkUp.findings().found.length;
    expect(soFar).toBeGreaterThan(0);
    port.failAfter = undefined;
    expect(await checkUp.run(watch())).toEqual({ kind: 'done' });
    expect(checkUp.findings().found.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });

  it.each(['throttled', 'signed-out', 'unavailable', 'consent-required'] as const)(
    '%s interrupts, and nothing that was not read is called clean',
    async (kind) => {
      const port = createFakeCheckUp();
      const failure = kind === 'consent-required' ? { kind, scopes: [] } : { kind };
      port.failAfter = { pages: 0, failure };
      const checkUp = open(port, question([READER]));
      expect(await checkUp.run(watch())).toEqual({ kind: 'interrupted', failure });
      expect(checkUp.keep().places).toEqual([{ calendarId: 'cal-1', reached: undefined, isDone: false }]);
    },
  );

  it('one calendar that is refused is named, and the others are looked through', async () => {
    const port = createFakeCheckUp({ 'cal-1': [] });
    port.failAfter = { pages: 0, failure: { kind: 'forbidden' } };
    const checkUp = open(port, question([READER]));
    expect(await checkUp.run(watch())).toEqual({ kind: 'done' });
    expect(checkUp.findings().unread).toEqual([{ name: 'Calendar', failure: { kind: 'forbidden' } }]);
  });

  it('AUD-03: what is kept holds no word of an entry', async () => {
    const checkUp = open(
      createFakeCheckUp({
        'cal-1': [checkedEntry({ id: 'secret-id', subject: `Zebra ${NUMBER}`, location: 'Quagga' })],
      }),
      question([READER]),
    );
    await checkUp.run(watch());
    expect(formatKept(checkUp.keep())).not.toMatch(/zebra|quagga|999|secret/i);
  });
});

describe('the person’s own folder', () => {
  const kept = open(createFakeCheckUp(), question([])).keep();

  it('holds the newest, whatever another pane wrote meanwhile', async () => {
    const appFolder = createFakeAppFolder();
    appFolder.beforeWrite = () => appFolder.files.set('check-up.json', { text: '{}', eTag: '"other"' });
    const keeper = createCheckUpKeeper({ appFolder });
    expect(await keeper.write(kept)).toEqual({ ok: true, value: undefined });
    expect(await keeper.read()).toEqual({ ok: true, value: JSON.parse(JSON.stringify(kept)) });
  });

  it('of several that wait the last is written', async () => {
    const appFolder = createFakeAppFolder();
    const keeper = createCheckUpKeeper({ appFolder });
    const later = { ...kept, savedAt: '2026-12-01T00:00:00.000Z' };
    await Promise.all([keeper.write(kept), keeper.write(kept), keeper.write(later)]);
    expect(parseKept(appFolder.files.get('check-up.json')?.text ?? '')?.savedAt).toBe(later.savedAt);
  });

  it('that cannot be reached is said', async () => {
    const appFolder = createFakeAppFolder();
    appFolder.failure = { kind: 'consent-required', scopes: [] };
    const keeper = createCheckUpKeeper({ appFolder });
    expect(await keeper.read()).toMatchObject({ ok: false });
    expect(await keeper.write(kept)).toMatchObject({ ok: false });
  });
});
