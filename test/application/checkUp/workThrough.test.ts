import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { refreshFound } from '../../../src/application/checkUp/createCollector';
import type { FoundEntry } from '../../../src/application/checkUp/foundEntry';
import {
  applyBatch,
  prepareBatch,
  undoRows,
  type Decision,
  type RowResult,
} from '../../../src/application/checkUp/workThrough';
import { scan } from '../../../src/domain/sensitivity';
import { sayBatch, sayRowEnd } from '../../../src/wording/sayWorkThrough';
import { checkedEntry, createFakeCheckUp, type FakeCheckUp } from '../../fakes/fakeCheckUp';

const NUMBER = '999 123 4535';
const SUBJECT = `Review ${NUMBER}`;

const found = (id: string): FoundEntry => {
  const { start, isAllDay, isOrganizer, sensitivity, location, hasFiles } = checkedEntry({ id });
  const words = { subject: SUBJECT, location };
  return {
    id,
    calendarId: 'cal-1',
    occurrences: 1,
    start,
    isAllDay,
    isOrganizer,
    sensitivity,
    findings: scan({ ...words, body: '' }),
    words,
    masked: words,
    level: 'readable',
    readers: [],
    hasFiles,
  };
};

const markPrivate = (id: string): Decision => ({ kind: 'markPrivate', entry: found(id) });
const reword = (id: string): Decision => ({
  kind: 'reword',
  entry: found(id),
  words: { subject: 'Clinic review', location: 'Ward 7' },
});

const world = (...ids: readonly string[]): FakeCheckUp =>
  createFakeCheckUp({ 'cal-1': ids.map((id) => checkedEntry({ id, subject: SUBJECT })) });

const run = async (checkUp: FakeCheckUp, decisions: readonly Decision[], meanwhile = () => undefined as void) => {
  const { ready, notReady } = await prepareBatch({ checkUp }, decisions);
  meanwhile();
  const results: RowResult[] = [...notReady];
  await applyBatch({ checkUp }, ready, { onRow: (result) => results.push(result) });
  return results;
};

const endsOf = (results: readonly RowResult[]): readonly string[] => results.map(({ end }) => end.kind);

describe('HSK-05: entries are marked private or reworded, each with its own end, and put back', () => {
  it('both are written, read back and undone', async () => {
    const checkUp = world('a', 'b');
    const results = await run(checkUp, [markPrivate('a'), reword('b')]);
    expect(endsOf(results)).toEqual(['done', 'done']);
    expect(checkUp.held('a')?.sensitivity).toBe('private');
    expect(checkUp.held('b')).toMatchObject({ subject: 'Clinic review', location: 'Ward 7' });
    const undone: RowResult[] = [];
    await undoRows({ checkUp }, results, { onRow: (result) => undone.push(result) });
    expect(endsOf(undone)).toEqual(['undone', 'undone']);
    expect(checkUp.held('a')?.sensitivity).toBe('normal');
    expect(checkUp.held('b')?.subject).toBe(SUBJECT);
  });

  it('of a place that stays as it is nothing is written, there and back: it may be a room of the list', async () => {
    const checkUp = world('a');
    const { location } = found('a').words;
    const results = await run(checkUp, [{ ...reword('a'), words: { subject: 'Clinic review', location } } as Decision]);
    await undoRows({ checkUp }, results, { onRow: () => undefined });
    expect(checkUp.changes.map(({ change }) => change)).toEqual([{ subject: 'Clinic review' }, { subject: SUBJECT }]);
  });

  it('a row that was changed or put back says what the server holds', async () => {
    const checkUp = world('a');
    const results = await run(checkUp, [markPrivate('a')]);
    const undone: RowResult[] = [];
    await undoRows({ checkUp }, results, { onRow: (result) => undone.push(result) });
    expect([results[0]?.end, undone[0]?.end]).toMatchObject([
      { held: { sensitivity: 'private' } },
      { held: { sensitivity: 'normal' } },
    ]);
  });

  it.each<[string, (checkUp: FakeCheckUp) => void, string, boolean]>([
    [
      'what was changed before the confirmation is not overwritten',
      (one) => one.edit('a', { subject: 'Other' }),
      'changedMeanwhile',
      false,
    ],
    [
      'what was taken out of the calendar is said',
      (one) => void (one.readFails = { kind: 'not-found' }),
      'failed',
      false,
    ],
    [
      'what is refused is not changed',
      (one) => void (one.changeFails = { failure: { kind: 'forbidden' }, isWritten: false }),
      'failed',
      false,
    ],
    [
      'a lost answer to a change that was made: done',
      (one) => void (one.changeFails = { failure: { kind: 'offline' }, isWritten: true }),
      'done',
      true,
    ],
    [
      'a lost answer to one that was not: failed',
      (one) => void (one.changeFails = { failure: { kind: 'unavailable' }, isWritten: false }),
      'failed',
      false,
    ],
    [
      'a server that keeps something else is not called done',
      (one) => void (one.keeps = { sensitivity: 'personal' }),
      'notAsWritten',
      false,
    ],
  ])('%s', async (_sentence, prepare, end, isPrivate) => {
    const checkUp = world('a');
    prepare(checkUp);
    expect(endsOf(await run(checkUp, [markPrivate('a')]))).toEqual([end]);
    expect(checkUp.held('a')?.sensitivity === 'private').toBe(isPrivate);
  });

  it('what was changed between the confirmation and the write is not overwritten (412), and is read again', async () => {
    const checkUp = world('a');
    const [result] = await run(checkUp, [reword('a')], () => checkUp.edit('a', { subject: 'Handover' }));
    expect(result?.end).toMatchObject({ kind: 'changedMeanwhile', held: { subject: 'Handover' } });
    expect(checkUp.held('a')?.subject).toBe('Handover');
  });

  it('an undo leaves alone what somebody changed since', async () => {
    const checkUp = world('a');
    const results = await run(checkUp, [reword('a')]);
    checkUp.edit('a', { subject: 'Handover' });
    const undone: RowResult[] = [];
    await undoRows({ checkUp }, results, { onRow: (result) => undone.push(result) });
    expect(endsOf(undone)).toEqual(['changedMeanwhile']);
    expect(checkUp.held('a')?.subject).toBe('Handover');
  });

  it('no answer at all is not called a failure', async () => {
    const checkUp = world('a');
    checkUp.changeFails = { failure: { kind: 'offline' }, isWritten: true };
    const results = await run(checkUp, [markPrivate('a')], () => {
      const { readOne } = checkUp;
      checkUp.readOne = async () => {
        checkUp.readOne = readOne;
        return { ok: false, error: { kind: 'offline' } };
      };
    });
    expect(endsOf(results)).toEqual(['unknown']);
  });

  it('says before the batch whom it reaches: who will, and who may', async () => {
    const checkUp = world('a', 'b', 'c');
    checkUp.invite('a');
    checkUp.invite('b');
    const batch = await prepareBatch({ checkUp }, [markPrivate('a'), reword('b'), reword('c')]);
    expect(sayBatch(batch)).toEqual([
      '1 entry is marked private.',
      '1 of these has attendees: they may get an update.',
      '2 entries get other words.',
      '1 of these has attendees: they will get an update.',
    ]);
  });

  it('an entry that was changed is judged anew', () => {
    const readers = [{ partner: 'Northshire Council', people: 1, readsAll: false, readsPrivate: false }];
    const held = {
      subject: 'Handover',
      location: '',
      sensitivity: 'normal',
      hasAttendees: false,
      version: 'v2',
    } as const;
    expect(refreshFound(found('a'), held, { readers })).toMatchObject({ findings: [], words: { subject: 'Handover' } });
    expect(refreshFound(found('a'), { ...held, subject: SUBJECT }, { readers })).toMatchObject({
      level: 'readable',
      readers,
    });
  });

  it('what was found in a description stays found when the words alone were read again', () => {
    const entry = { ...found('a'), findings: scan({ subject: '', location: '', body: `NHS number ${NUMBER}` }) };
    const held = { subject: 'Handover', location: '', hasAttendees: false, version: 'v2' } as const;
    const readers = [{ partner: 'Northshire Council', people: 1, readsAll: true, readsPrivate: false }];
    const now = (sensitivity: 'normal' | 'private') => refreshFound(entry, { ...held, sensitivity }, { readers });
    expect(now('normal')).toMatchObject({ level: 'readable', findings: [{ field: 'body' }] });
    expect(now('private')).toMatchObject({ level: 'hidden', findings: [{ field: 'body' }] });
  });

  it('a row says what came of it', () => {
    expect(sayRowEnd({ kind: 'failed', failure: { kind: 'forbidden' } }, 'reword').text).toMatch(/^Not changed\. /);
    expect(sayRowEnd({ kind: 'unknown', failure: { kind: 'offline' } }, 'reword').tone).toBe('unknown');
  });
});

describe('nothing is ever deleted', () => {
  it('HSK-05: of all the code only shares, the add-in’s own reminders and what it wrote to contacts are taken away', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /method: 'DELETE'|permanentDelete|\.delete\(\)/.test(readFileSync(path.join('src', file), 'utf8')),
      )
      .map((file) => file.replaceAll(path.sep, '/'));
    expect(files.sort()).toEqual([
      'adapters/graph/calendarPermissions.ts',
      'adapters/graph/graphClient.ts',
      'adapters/graph/reviewEntries.ts',
      'adapters/graph/savedSips.ts',
    ]);
  });
});
