import { createCall } from '../../../src/adapters/outlook/call';
import { createComposedText } from '../../../src/adapters/outlook/composedText';
import { createEventMemory } from '../../../src/adapters/outlook/eventMemory';
import { createNotices } from '../../../src/adapters/outlook/notices';
import { createSessionFacts } from '../../../src/adapters/outlook/sessionFacts';
import { createWaivers } from '../../../src/adapters/outlook/waivers';
import { asks, isSilent, JO, refuses, SAM, stubOffice } from './stubOffice';

const AT = Date.UTC(2026, 10, 21, 10);
const call = createCall({ now: () => AT }, 20);

type Done = (answer: { status: string; value?: unknown; error?: object }) => void;
const succeeds = (done: Done, value?: unknown) => queueMicrotask(() => done({ status: 'succeeded', value }));
const failsWith = (done: Done, code: number) => queueMicrotask(() => done({ status: 'failed', error: { code } }));

const FORM = {
  subject: asks('Review'),
  location: asks('Room 4'),
  body: { getAsync: (type: string, done: Done) => succeeds(done, `as ${type}`) },
  requiredAttendees: asks([JO, SAM]),
  optionalAttendees: asks([{ ...SAM, emailAddress: 'SAM.HALL@northshire.example' }]),
  categories: asks([{ displayName: 'Ward', color: 'Preset0' }]),
  getAttachmentsAsync: (done: Done) => succeeds(done, [{ name: 'list.pdf' }]),
  sensitivity: asks('private'),
};

const textOf = (change: object = {}, set = 16) =>
  createComposedText(stubOffice({ item: { ...FORM, ...change }, set }), call);

describe('the text of a form that is being written', () => {
  it('is read part by part', async () => {
    const text = textOf();
    expect(await text.subject()).toEqual({ ok: true, value: 'Review' });
    expect(await text.location()).toEqual({ ok: true, value: 'Room 4' });
    expect(await text.body()).toEqual({ ok: true, value: 'as text' });
    expect(await text.categories()).toEqual({ ok: true, value: ['Ward'] });
    expect(await text.attachmentNames()).toEqual({ ok: true, value: ['list.pdf'] });
    expect(await text.isPrivate()).toEqual({ ok: true, value: true });
  });

  it('names everybody once, whatever the letters of the address', async () => {
    const attendees = await textOf().attendees();
    expect(attendees.ok && attendees.value.map(({ address }) => address)).toEqual([JO.emailAddress, SAM.emailAddress]);
  });

  it.each<[sentence: string, change: object]>([
    ['the title', { subject: refuses(9042) }],
    ['the people', { optionalAttendees: refuses(9042) }],
    ['the people, silently', { requiredAttendees: isSilent }],
  ])('fails in one part alone: %s', async (_, change) => {
    const text = textOf(change);
    const [subject, attendees] = [await text.subject(), await text.attendees()];
    expect([subject.ok, attendees.ok].sort()).toEqual([false, true]);
    const failed = subject.ok ? attendees : subject;
    expect(failed).toMatchObject({ error: { kind: 'unavailable', at: AT } });
  });

  it.each<[sentence: string, change: object, set: number]>([
    ['a client of 1.5', {}, 5],
    [
      'a client that says more than it has',
      { categories: undefined, getAttachmentsAsync: undefined, sensitivity: undefined },
      16,
    ],
    [
      'no category',
      {
        categories: asks(null),
        getAttachmentsAsync: (done: Done) => succeeds(done, null),
        sensitivity: asks('normal'),
      },
      16,
    ],
  ])('is empty, no failure, for what is not there: %s', async (_, change, set) => {
    const text = textOf(change, set);
    expect(await text.categories()).toEqual({ ok: true, value: [] });
    expect(await text.attachmentNames()).toEqual({ ok: true, value: [] });
    expect(await text.isPrivate()).toEqual({ ok: true, value: false });
  });
});

describe('what is kept with the item', () => {
  const stub = (kept: Record<string, unknown>) => {
    const saved: Record<string, unknown>[] = [];
    const properties = {
      get: (name: string) => kept[name],
      set: (name: string, value: unknown) => void (kept[name] = value),
      saveAsync: (done: Done) => {
        saved.push({ ...kept });
        succeeds(done);
      },
    };
    const item = { loadCustomPropertiesAsync: (done: Done) => succeeds(done, properties) };
    return { waivers: createWaivers(stubOffice({ item }), call), saved };
  };

  it('is JSON text under one key, beside what others keep', async () => {
    const { waivers, saved } = stub({ other: 'theirs' });
    const value = [{ ruleId: 'nhs-number', field: 'subject', start: 3 }];
    expect(await waivers.save(value)).toEqual({ ok: true, value: undefined });
    expect(saved).toEqual([{ other: 'theirs', 'partner-sharing.waivers': JSON.stringify(value) }]);
    expect(await waivers.read()).toEqual({ ok: true, value });
  });

  it.each([[undefined], ['{'], [7]])('reads %p as nothing', async (kept) => {
    const { waivers } = stub({ 'partner-sharing.waivers': kept });
    expect(await waivers.read()).toEqual({ ok: true, value: undefined });
  });

  it('fails where the item gives no properties', async () => {
    const item = { loadCustomPropertiesAsync: (done: Done) => failsWith(done, 9017) };
    const waivers = createWaivers(stubOffice({ item }), call);
    expect(await waivers.read()).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(await waivers.save([])).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
  });
});

describe('what is kept with the open form', () => {
  const createData = () => {
    const kept = new Map<string, string>();
    const getAsync = (key: string, done: Done) =>
      kept.has(key) ? succeeds(done, kept.get(key)) : failsWith(done, 9050);
    const setAsync = (key: string, text: string, done: Done) => {
      kept.set(key, text);
      succeeds(done);
    };
    return { getAsync, setAsync };
  };

  it('comes back as it was; a key that is not there is nothing, no failure', async () => {
    const session = createSessionFacts(stubOffice({ item: { sessionData: createData() } }), call);
    expect(await session.read('partner-sharing.notified')).toEqual({ ok: true, value: undefined });
    expect(await session.save('partner-sharing.notified', '[1]')).toMatchObject({ ok: true });
    expect(await session.read('partner-sharing.notified')).toEqual({ ok: true, value: '[1]' });
  });

  it.each([
    ['before Mailbox 1.11', { sessionData: createData() }, 10],
    ['where the member is missing', {}, 16],
  ])('is nothing %s', async (_, item, set) => {
    const session = createSessionFacts(stubOffice({ item, set }), call);
    expect(await session.save('partner-sharing.facts', 'x')).toMatchObject({ ok: true });
    expect(await session.read('partner-sharing.facts')).toEqual({ ok: true, value: undefined });
  });

  it('fails where Outlook fails', async () => {
    const sessionData = { getAsync: (_key: string, done: Done) => failsWith(done, 9042) };
    const session = createSessionFacts(stubOffice({ item: { sessionData } }), call);
    expect(await session.read('partner-sharing.facts')).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });
});

describe('what is kept with the mailbox', () => {
  it('is saved as a whole and read without asking', async () => {
    const kept: Record<string, unknown> = {};
    const roamingSettings = {
      get: (key: string) => kept[key],
      set: (key: string, value: unknown) => void (kept[key] = value),
      saveAsync: (done: Done) => succeeds(done),
    };
    const office = stubOffice();
    const memory = createEventMemory(
      { ...office, context: { ...office.context, roamingSettings } } as unknown as typeof Office,
      call,
    );
    expect(await memory.read('partner-sharing.digest')).toEqual({ ok: true, value: undefined });
    expect(await memory.save('partner-sharing.digest', { v: 1 })).toMatchObject({ ok: true });
    expect(await memory.read('partner-sharing.digest')).toEqual({ ok: true, value: { v: 1 } });
  });
});

describe('the line above the appointment', () => {
  const create = (bars: object, set = 16) =>
    createNotices(stubOffice({ item: { notificationMessages: bars }, set }), call, {
      commandId: 'organizer.openPane',
      label: 'Review',
    });
  const records = () => {
    const shown: [string, string, object][] = [];
    const show = (how: string) => (key: string, details: object, done: Done) => {
      shown.push([how, key, details]);
      succeeds(done);
    };
    return { shown, replaceAsync: show('replaced'), addAsync: show('added') };
  };

  it('opens the pane where the client has such lines', async () => {
    const bars = records();
    await create(bars).show('The title …');
    expect(bars.shown).toMatchObject([
      ['replaced', 'partner-sharing', { type: 'insightMessage', message: 'The title …', icon: 'Icon.16' }],
    ]);
  });

  it('is a line alone before Mailbox 1.10', async () => {
    const bars = records();
    await create(bars, 9).show('The title …');
    expect(bars.shown).toMatchObject([
      ['replaced', 'partner-sharing', { type: 'informationalMessage', icon: 'Icon.16' }],
    ]);
  });

  it('is added where there is none that could be replaced', async () => {
    const bars = records();
    const replaceAsync = (_key: string, _details: object, done: Done) => failsWith(done, 9024);
    expect(await create({ ...bars, replaceAsync }).show('The title …')).toMatchObject({ ok: true });
    expect(bars.shown.map(([how]) => how)).toEqual(['added']);
  });

  it.each([
    ['was there', (done: Done) => succeeds(done), true],
    ['was not there', (done: Done) => failsWith(done, 9024), true],
    ['cannot be reached', (done: Done) => failsWith(done, 9042), false],
  ])('is taken back: it %s', async (_, answer, ok) => {
    const removed = await create({ removeAsync: (_key: string, done: Done) => answer(done) }).remove();
    expect(removed.ok).toBe(ok);
  });
});
