import { createHistory } from '../../src/application/history';
import { planUndo } from '../../src/application/planUndo';
import { createRecordedChange, toDeniedRecord, toSeenRecord } from '../../src/application/recordShare';
import { formerPartnersIn, lastChangesIn, seenSharesIn } from '../../src/application/sharesInHistory';
import type { ShareChange } from '../../src/application/shareChange';
import type { ShareRecord } from '../../src/domain/history';
import { shareKey } from '../../src/domain/sharing';
import { SAM } from '../fakes/exampleRegister';
import { createFakeCalendarPermissions, outsideEntry } from '../fakes/fakeCalendarPermissions';
import { createFakePorts, NOW } from '../fakes/fakePorts';
import { createFakeAppFolder, createFakeReviews, type FakeAppFolder } from '../fakes/fakeSharingPorts';

const CLOCK = { now: () => NOW, timeZone: () => 'Europe/London' };

const recordOf = (whom: string, at = '2026-11-24T09:00:00.000Z'): ShareRecord => ({
  at,
  actor: 'jo.byrne@healthmail.example',
  whom,
  result: 'done',
});

const open = (appFolder: FakeAppFolder = createFakeAppFolder()) => ({
  appFolder,
  history: createHistory({ clock: CLOCK, appFolder }),
});

const kept = (folder: FakeAppFolder): string => folder.files.get('history.json')?.text ?? '';

describe('AUD-04: the history is kept in the person’s own folder', () => {
  it('and is there when the pane is opened again', async () => {
    const { appFolder, history } = open();
    await history.add(recordOf('sam'));
    const again = await open(appFolder).history.read();
    expect([again.history.records.map(({ whom }) => whom), again.notKept]).toEqual([['sam'], undefined]);
  });

  it('changes made at the same time in one pane are all there', async () => {
    const { appFolder, history } = open();
    await Promise.all(['a', 'b', 'c'].map((whom) => history.add(recordOf(whom))));
    expect((await open(appFolder).history.read()).history.records).toHaveLength(3);
  });

  it('what another pane wrote meanwhile is merged, never written over', async () => {
    const { appFolder, history } = open();
    await history.add(recordOf('sam'));
    const other = open(appFolder).history;
    const text = kept(appFolder);
    appFolder.beforeWrite = () => {
      const file = JSON.parse(text) as { records: ShareRecord[] };
      file.records.push(recordOf('from elsewhere', '2026-11-24T08:00:00.000Z'));
      appFolder.files.set('history.json', { text: JSON.stringify(file), eTag: '"elsewhere"' });
    };
    await history.add(recordOf('kim'));
    const { records } = (await other.read()).history;
    expect(records.map(({ whom }) => whom)).toEqual(['from elsewhere', 'sam', 'kim']);
  });

  it('drops what is older than it is kept for', async () => {
    const { appFolder, history } = open();
    await history.add(recordOf('old', '2026-05-01T00:00:00.000Z'));
    await history.add(recordOf('new'));
    expect(kept(appFolder)).not.toContain('"old"');
    expect((await history.read()).history.records.map(({ whom }) => whom)).toEqual(['new']);
  });

  it('is kept longer where the person says so, and not for less than six months', async () => {
    const { appFolder, history } = open();
    expect(await history.setRetention(3)).toEqual({ ok: false, error: { code: 'tooShort', atLeast: 6 } });
    await history.setRetention(24);
    await history.add(recordOf('old', '2026-01-01T00:00:00.000Z'));
    const again = await open(appFolder).history.read();
    expect([again.history.retentionMonths, again.history.records.length]).toEqual([24, 1]);
  });

  it('without a OneDrive it lasts while the pane is open, and says so; later all of it is kept', async () => {
    const { appFolder, history } = open();
    appFolder.failure = { kind: 'not-found', code: 'ResourceNotFound' };
    const told = await history.add(recordOf('sam'));
    expect([told.history.records.length, told.notKept?.kind]).toEqual([1, 'not-found']);
    appFolder.failure = undefined;
    expect((await history.add(recordOf('kim'))).notKept).toBeUndefined();
    expect((await open(appFolder).history.read()).history.records).toHaveLength(2);
  });

  it('a file that somebody made unreadable is put aside, not written over', async () => {
    const { appFolder, history } = open();
    appFolder.files.set('history.json', { text: 'my notes', eTag: '"0"' });
    await history.add(recordOf('sam'));
    const aside = [...appFolder.files].find(([name]) => name.startsWith('history-unreadable-'));
    expect(aside?.[1].text).toBe('my notes');
    expect(JSON.parse(kept(appFolder))).toMatchObject({ records: [{ whom: 'sam' }] });
  });

  it('rows that somebody broke are told and stay', async () => {
    const { appFolder, history } = open();
    appFolder.files.set('history.json', { text: '{"version":1,"records":[{"broken":1}]}', eTag: '"0"' });
    expect((await history.add(recordOf('sam'))).unreadable).toBe(1);
    expect(kept(appFolder)).toContain('"broken"');
  });

  it('nothing is written where nothing is new', async () => {
    const { appFolder, history } = open();
    await history.read();
    expect(appFolder.files.size).toBe(0);
  });
});

const CHANGE: ShareChange = {
  calendarId: 'cal-1',
  address: SAM,
  from: 'none',
  to: 'limitedDetails',
  confirmed: true,
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('AUD-01, AUD-02, AUD-07: what a line of it says', () => {
  it('who did what to whom, from what to what, when in UTC, and how it ended', async () => {
    const ports = createFakePorts();
    const { history } = open();
    await createRecordedChange(ports, history)(CHANGE);
    await settled();
    expect((await history.read()).history.records).toEqual([
      {
        at: '2026-11-24T09:00:00.000Z',
        actor: 'jo.byrne@healthmail.example',
        calendarId: 'cal-1',
        whom: 'sam.hall@northshire.example',
        partner: 'Northshire Council',
        from: 'none',
        to: 'limitedDetails',
        held: 'limitedDetails',
        result: 'done',
      },
    ]);
  });

  it('shares that end at the same time each leave the review that they stand in, and only they', async () => {
    const kim = { ...SAM, text: 'kim.rowe@northshire.example', local: 'kim.rowe' };
    const [first, second] = [SAM, kim].map((one) => shareKey('cal-1', one));
    const reviews = createFakeReviews([
      { id: 'one', date: '2027-02-24', shares: [`${first}`, `${second}`, 'another'] },
    ]);
    const permissions = createFakeCalendarPermissions(
      [SAM, kim].map(({ text }) => outsideEntry(text, 'limitedDetails')),
    );
    const change = createRecordedChange({ ...createFakePorts({ permissions }), reviews }, open().history);
    const ending = { ...CHANGE, from: 'limitedDetails', to: 'none' } as const;
    await Promise.all([change(ending), change({ ...ending, address: kim })]);
    await settled();
    expect(reviews.held().map(({ shares }) => shares)).toEqual([['another']]);
  });

  it('a refused change is a line too, with the rule', async () => {
    const ports = createFakePorts();
    const { history } = open();
    const asked = { ...CHANGE, address: { ...SAM, text: 'x@bayview.example', domain: 'bayview.example' as never } };
    await createRecordedChange(ports, history)(asked);
    await settled();
    expect((await history.read()).history.records).toMatchObject([{ result: 'refused', reason: 'partnerNotActive' }]);
  });

  it('C1.5, C11.2: a denied attempt in somebody else’s calendar names the owner', async () => {
    const owner = { address: 'ward7@healthmail.example', name: 'Ward 7' };
    const record = await toDeniedRecord(createFakePorts(), { whom: SAM.text, reason: 'notOwner', onBehalfOf: owner });
    expect(record).toMatchObject({ onBehalfOf: owner.address, whom: SAM.text, result: 'denied', reason: 'notOwner' });
  });

  it('AUD-03: what was typed and is no address is not kept', async () => {
    const record = await toDeniedRecord(createFakePorts(), { whom: 'Sam, bed 4, hip', reason: 'nameOnly' });
    expect(record.whom).toBe('');
  });

  it('tells whose domain it was when it has left the register', () => {
    const records = [{ ...recordOf('x@gone.example'), partner: 'Ashdale Hospice' }, recordOf('y@other.example')];
    expect([...formerPartnersIn({ records, retentionMonths: 6 })]).toEqual([['gone.example', 'Ashdale Hospice']]);
  });
});

describe('CAL-14: that the other one can see it is the person’s to note', () => {
  const KEY = shareKey('cal-1', SAM);
  const noted = async (...marks: readonly boolean[]) => {
    const records = [
      { ...recordOf(SAM.text), calendarId: 'cal-1', from: 'none', held: 'limitedDetails' } as ShareRecord,
    ];
    for (const isSeen of marks)
      records.push(await toSeenRecord(createFakePorts(), { calendarId: 'cal-1', address: SAM, isSeen }));
    return { records, retentionMonths: 6 };
  };

  it.each([
    ['nothing noted', [], false],
    ['noted', [true], true],
    ['noted, and taken back', [true, false], false],
    ['noted once more', [true, false, true], true],
  ])('%s', async (_sentence, marks, expected) => {
    expect(seenSharesIn(await noted(...marks)).has(KEY)).toBe(expected);
  });

  it('is a line of the history that changes nothing of what was last given', async () => {
    const history = await noted(true);
    expect(history.records.at(-1)).toEqual({
      at: '2026-11-24T09:00:00.000Z',
      actor: 'jo.byrne@healthmail.example',
      calendarId: 'cal-1',
      whom: SAM.text,
      partner: 'Northshire Council',
      result: 'seen',
    });
    expect(lastChangesIn(history).get(KEY)?.held).toBe('limitedDetails');
  });
});

describe('undo of a line', () => {
  const RECORD: ShareRecord = {
    ...recordOf(SAM.text),
    calendarId: 'cal-1',
    from: 'availabilityOnly',
    to: 'limitedDetails',
  };

  it('is planned from what the server holds now, to be confirmed', async () => {
    const permissions = createFakeCalendarPermissions([outsideEntry(SAM.text, 'limitedDetails')]);
    expect(await planUndo(createFakePorts({ permissions }), RECORD)).toMatchObject({
      kind: 'planned',
      change: { from: 'limitedDetails', to: 'availabilityOnly' },
    });
  });

  it('X-05: asks the server again before it would raise', async () => {
    const permissions = createFakeCalendarPermissions([]);
    permissions.grantable = ['availabilityOnly'];
    const raised = { ...RECORD, from: 'limitedDetails' as const, to: 'none' as const };
    expect(await planUndo(createFakePorts({ permissions }), raised)).toMatchObject({
      decision: { to: 'availabilityOnly', obstacles: [{ code: 'notAllowedToday' }] },
    });
  });

  it('is nothing where the line names no calendar', async () => {
    const plan = await planUndo(createFakePorts(), recordOf(SAM.text));
    expect(plan).toMatchObject({ kind: 'planned', decision: { obstacles: [{ code: 'notKnownBefore' }] } });
    expect('change' in plan).toBe(false);
  });
});
