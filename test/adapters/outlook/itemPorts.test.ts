import { createCall } from '../../../src/adapters/outlook/call';
import { createOpenForm } from '../../../src/adapters/outlook/openForm';
import { createOpening } from '../../../src/adapters/outlook/opening';
import { createOpenText } from '../../../src/adapters/outlook/openText';
import { asks, createEvents, JO, LEE, refuses, SAM, stubOffice, type StubOffice } from './stubOffice';

const clock = { now: () => Date.UTC(2026, 10, 24, 9, 0), timeZone: () => 'Europe/London' };
const call = createCall(clock, 20);

type Done = (answer: { status: string; value?: unknown; error?: object }) => void;
const succeeds = (value?: unknown) => (done: Done) => done({ status: 'succeeded', value });
const fails = (code: number) => (done: Done) => done({ status: 'failed', error: { code, name: 'X', message: 'text' } });

const body = (text: string) => ({
  getAsync: (_kind: string, done: Done) => done({ status: 'succeeded', value: text }),
});

const composed = (over: object = {}) => ({
  itemType: 'appointment',
  subject: asks('Discharge planning'),
  location: asks('Room 9'),
  body: body('Agenda'),
  requiredAttendees: asks([JO, SAM]),
  optionalAttendees: asks([LEE]),
  ...over,
});

const invited = (over: object = {}) => ({
  itemType: 'appointment',
  itemId: 'AAMk/1+2=',
  subject: 'Discharge planning',
  location: 'Room 9',
  body: body('Agenda'),
  requiredAttendees: [JO],
  optionalAttendees: [LEE],
  organizer: SAM,
  attachments: [{ name: 'Echo report.pdf' }],
  ...over,
});

const readAll = async (office: StubOffice) => {
  const text = createOpenText(stubOffice(office), call, clock);
  const parts = ['subject', 'location', 'body', 'categories', 'attachmentNames', 'attendees', 'isPrivate'] as const;
  return Object.fromEntries(await Promise.all(parts.map(async (part) => [part, await text[part]()] as const)));
};

const ok = (value: unknown) => ({ ok: true, value });

describe('GOV-03: the text of what is open, whether it is being written or was sent by somebody', () => {
  test('an appointment that is being written', async () => {
    expect(await readAll({ item: composed() })).toMatchObject({
      subject: ok('Discharge planning'),
      location: ok('Room 9'),
      body: ok('Agenda'),
      isPrivate: ok(false),
    });
  });

  test('an invitation: its organizer takes part, the names of its files are read', async () => {
    const read = await readAll({ item: invited({ sensitivity: 'private' }) });
    expect(read).toMatchObject({
      subject: ok('Discharge planning'),
      body: ok('Agenda'),
      attachmentNames: ok(['Echo report.pdf']),
      isPrivate: ok(true),
    });
    expect(read.attendees).toMatchObject({
      value: expect.arrayContaining([{ name: 'Sam Hall', address: SAM.emailAddress }]),
    });
  });

  test('confidential is a label and hides nothing', async () => {
    expect(await readAll({ item: invited({ sensitivity: 'confidential' }) })).toMatchObject({ isPrivate: ok(false) });
    const item = composed({ sensitivity: asks('confidential') });
    expect(await readAll({ item })).toMatchObject({ isPrivate: ok(false) });
  });

  test.each([
    ['nothing is open', undefined],
    ['a message is open', { itemType: 'message', subject: 'Papers' }],
  ])('%s: every part is a failure, none is empty', async (_sentence, item) => {
    const read = await readAll({ item });
    expect(Object.values(read).every((part) => !(part as { ok: boolean }).ok)).toBe(true);
  });
});

describe('ACC-08: marking it private where the client can', () => {
  const sensitivity = {
    getAsync: succeeds('normal'),
    setAsync: (_value: string, done: Done) => done({ status: 'succeeded' }),
  };

  test.each([
    ['Mailbox 1.14', { set: 14, item: composed({ sensitivity }) }, true],
    ['1.14 is declared and the member is not there', { set: 14, item: composed() }, false],
    ['Mailbox 1.12', { set: 12, item: composed({ sensitivity }) }, false],
    ['an invitation', { set: 14, item: invited({ sensitivity: 'normal' }) }, false],
    ['nothing open', { set: 14 }, false],
  ])('%s', (_sentence, office, can) => {
    expect(createOpenForm(stubOffice(office), call).canMarkPrivate()).toBe(can);
  });

  test('the form is told "private", and its refusal is a failure', async () => {
    const told: string[] = [];
    const setAsync = (value: string, done: Done) => {
      told.push(value);
      done({ status: told.length === 1 ? 'succeeded' : 'failed', error: { code: 7000, name: 'X' } });
    };
    const form = createOpenForm(stubOffice({ item: composed({ sensitivity: { setAsync } }) }), call);
    expect(await form.markPrivate()).toMatchObject({ ok: true });
    expect(await form.markPrivate()).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    expect(told).toEqual(['private', 'private']);
  });
});

describe('the id by which the mailbox knows it, in the form that Graph takes', () => {
  const mailbox = { convertToRestId: (id: string) => id.replaceAll('/', '-').replaceAll('+', '_') };

  test.each([
    ['saved', { item: composed({ getItemIdAsync: succeeds('A/1+2=') }) }, 'A-1_2='],
    ['not saved yet', { item: composed({ getItemIdAsync: fails(9049) }) }, undefined],
    ['before Mailbox 1.8', { set: 5, item: composed({ getItemIdAsync: succeeds('A/1+2=') }) }, undefined],
    ['an invitation', { item: invited() }, 'AAMk-1_2='],
    ['nothing open', {}, undefined],
  ])('%s', async (_sentence, office, id) => {
    expect(await createOpenForm(stubOffice({ mailbox, ...office }), call).savedId()).toEqual(ok(id));
  });
});

describe('what opened the pane', () => {
  test.each([
    ['an alert or a notification', composed({ getInitializationContextAsync: succeeds('[1]') }), '[1]'],
    ['the ribbon', composed({ getInitializationContextAsync: succeeds('') }), ''],
    [
      'the ribbon, in a client that refuses the question',
      composed({ getInitializationContextAsync: fails(9020) }),
      undefined,
    ],
    ['the ribbon, in a client without the question', composed(), undefined],
  ])('%s', async (_sentence, item, context) => {
    expect(await createOpening(stubOffice({ item }), call).read()).toEqual(ok(context));
  });

  test('a pane that stands open is told, where the client tells (Mailbox 1.15)', async () => {
    const events = createEvents();
    const item = composed({ ...events.source, getInitializationContextAsync: succeeds('') });
    const office = stubOffice({ item, set: 15 });
    Object.assign(office.EventType, { InitializationContextChanged: 'olkInitializationContextChanged' });
    const opening = createOpening(office, call);
    let told = 0;
    const stop = opening.onChanged(() => (told += 1));
    events.raise('olkInitializationContextChanged', { initializationContextData: '[2]' });
    expect(told).toBe(1);
    expect(await opening.read()).toEqual(ok('[2]'));
    stop();
    events.raise('olkInitializationContextChanged', { initializationContextData: '[3]' });
    expect(told).toBe(1);
  });
});

test('a part that Outlook refuses is a failure by cause', async () => {
  expect(await readAll({ item: composed({ subject: refuses(9042) }) })).toMatchObject({
    subject: { ok: false, error: { kind: 'unavailable' } },
    location: ok('Room 9'),
  });
});
