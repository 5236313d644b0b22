import { play, answerOf } from './play';
import type { Behaviour, OutlookWorld } from './fakeOutlook';
import { STARTED } from './bareRuntime';
import { ALERTING, CORRECTED, NOTIFYING, NUMBER, QUIET, SAM, withNumber } from './worlds';

const SEND = 'onAppointmentSend';
const OPENED = 'onAppointmentOrganizer';
const send = (world: OutlookWorld, behave?: (call: string) => Behaviour) => play(SEND, world, behave);
const onSet = (set: number): OutlookWorld => ({ ...ALERTING, set });

describe('C7.1: what Send is answered in the built bundle', () => {
  it.each<[sentence: string, world: OutlookWorld, goes: boolean]>([
    ['a number in the title and somebody outside who takes part', ALERTING, false],
    ['somebody outside who need not come', { ...withNumber, optional: [SAM] }, false],
    [
      'GOV-03: the number stands in the place',
      { ...ALERTING, subject: 'Review', location: `NHS number ${NUMBER}` },
      false,
    ],
    ['GOV-03: the number stands in the body', { ...ALERTING, subject: 'Review', body: `NHS number: ${NUMBER}` }, false],
    ['an entry marked private reaches those invited all the same', { ...ALERTING, sensitivity: 'private' }, false],
    ['nobody outside takes part', withNumber, true],
    ['nobody outside takes part, though a partner sees titles', NOTIFYING, true],
    ['nothing is found', { ...QUIET, required: [SAM] }, true],
    ['GOV-11: ten digits whose check digit is wrong', { ...ALERTING, subject: 'Order 9991234530' }, true],
    [
      'it was said not to be sensitive here',
      {
        ...ALERTING,
        properties: {
          'partner-sharing.waivers': JSON.stringify([
            { ruleId: 'nhs-number', field: 'subject', start: withNumber.subject.indexOf(NUMBER) },
          ]),
        },
      },
      true,
    ],
  ])('%s', async (_, world, goes) => {
    expect(answerOf(await send(world))?.allowEvent).toBe(goes);
  });

  it('asks again at each Send while the number stands there', async () => {
    const first = await send(ALERTING);
    const again = await send({ ...ALERTING, roaming: first.saved, session: Object.fromEntries(first.session) });
    expect(answerOf(again)?.allowEvent).toBe(false);
    expect(answerOf(again)?.errorMessage).toBe(answerOf(first)?.errorMessage);
  });

  it('GOV-01, GOV-02: names field and kind, who will read it and what to do, and nothing of the number', async () => {
    const text = answerOf(await send(ALERTING))?.errorMessage ?? '';
    expect(text).toMatch(/^The title holds an NHS number/);
    expect(text).toContain('Sam Hall');
    expect(text).toContain('Review it, or send if you are sure.');
    expect(text.replace(/\s/g, '')).not.toContain(NUMBER.slice(0, 7).replace(/\s/g, ''));
  });

  it('GOV-06, GOV-07, SEC-05: links the policies and the way to report an incident', async () => {
    const markdown = answerOf(await send(ALERTING))?.errorMessageMarkdown ?? '';
    expect(markdown).toContain('(https://help.healthmail.example/incident)');
    expect(markdown).toContain('(https://help.healthmail.example/calendar-policy)');
    expect(markdown).toContain('(https://help.healthmail.example/acceptable-use)');
  });
});

describe('ACC-08: what each client can take', () => {
  it.each([
    [12, ['allowEvent', 'errorMessage']],
    [13, ['allowEvent', 'errorMessage']],
    [14, ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage']],
    [15, ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage', 'errorMessageMarkdown']],
  ])('Mailbox 1.%i', async (set, members) => {
    const options = answerOf(await send(onSet(set)));
    expect(Object.keys(options ?? {}).sort()).toEqual(members);
  });

  it('opens the pane on the finding', async () => {
    const options = answerOf(await send(onSet(14)));
    expect(options).toMatchObject({ commandId: 'organizer.openPane', cancelLabel: 'Review' });
    const start = withNumber.subject.indexOf(NUMBER);
    expect(JSON.parse(String(options?.contextData))).toEqual([{ ruleId: 'nhs-number', field: 'subject', start }]);
  });

  it('says how where the alert cannot open the pane', async () => {
    expect(answerOf(await send(onSet(12)))?.errorMessage).toContain(
      "choose Don't Send, then Partner Sharing on the ribbon",
    );
  });
});

describe('C7.2: the notification', () => {
  const notice = async (handler: string, world: OutlookWorld) => (await play(handler, world)).shown;

  it('says in one line what people outside can read, and opens the pane', async () => {
    const [shown, ...others] = await notice('onAppointmentAttendeesChanged', ALERTING);
    expect(others).toEqual([]);
    expect(shown).toMatchObject({ key: 'partner-sharing', type: 'insightMessage' });
    expect(shown?.message).toMatch(/^The title holds an NHS number that people outside/);
    expect(shown?.message.length).toBeLessThanOrEqual(150);
    expect(shown?.actions).toMatchObject([{ actionType: 'showTaskPane', commandId: 'organizer.openPane' }]);
  });

  it('comes because a partner sees titles, though nobody outside takes part', async () => {
    expect(await notice(OPENED, NOTIFYING)).toHaveLength(1);
  });

  it.each([
    ['missing', {}],
    ['old', { 'partner-sharing.digest': { v: 1, at: STARTED - 8 * 86_400_000, grants: [] } }],
  ])('comes because the digest is %s', async (_, roaming) => {
    expect(await notice(OPENED, { ...withNumber, roaming })).toHaveLength(1);
  });

  it('does not come where nobody outside can see it', async () => {
    expect(await notice(OPENED, withNumber)).toEqual([]);
  });

  it('is not repeated for the same content, and both opening events tell once', async () => {
    const first = await play('onNewAppointmentOrganizer', ALERTING);
    expect(first.shown).toHaveLength(1);
    const after = { ...ALERTING, session: Object.fromEntries(first.session) };
    expect(await notice(OPENED, after)).toEqual([]);
  });

  it('is told again when another place holds a number', async () => {
    const first = await play(OPENED, ALERTING);
    const after = { ...ALERTING, location: `NHS number ${NUMBER}`, session: Object.fromEntries(first.session) };
    expect(await notice(OPENED, after)).toHaveLength(1);
  });

  it('is taken back once it is corrected', async () => {
    expect((await play(OPENED, CORRECTED)).calls).toContain('notificationMessages.removeAsync');
  });

  it('stays where the title could not be read again', async () => {
    const played = await play(OPENED, CORRECTED, (call) => (call === 'subject.getAsync' ? 'never' : 'succeeds'));
    expect(played.calls).not.toContain('notificationMessages.removeAsync');
  });
});

describe('C7.5: what is kept, and never a word of the entry', () => {
  const fails =
    (...names: readonly string[]) =>
    (call: string): Behaviour =>
      names.includes(call) ? 'fails' : 'succeeds';

  it('counts an alert that was shown by month and category', async () => {
    expect((await send(ALERTING)).saved['partner-sharing.alerts']).toEqual({ '2026-11': { NHS_NUMBER: 1 } });
  });

  it.each<[sentence: string, behave: (call: string) => Behaviour, reason: string]>([
    ['Outlook gives no text', fails('subject.getAsync', 'location.getAsync', 'body.getAsync'), 'notRead'],
    ['Outlook does not answer in time', (call) => (call.endsWith('getAsync') ? 'never' : 'succeeds'), 'tooSlow'],
    ['the title is not given', fails('subject.getAsync'), 'partlyRead'],
    ['nobody knows who takes part', fails('requiredAttendees.getAsync'), 'partlyRead'],
  ])('%s: the appointment goes, time and reason stay', async (_, behave, reason) => {
    const played = await send({ ...ALERTING }, behave);
    expect(answerOf(played)).toEqual({ allowEvent: true });
    const kept = played.saved['partner-sharing.unchecked'] as { at: number; reason: string }[];
    expect(kept).toEqual([{ at: expect.any(Number), reason }]);
    expect(kept[0]?.at).toBeGreaterThanOrEqual(STARTED);
  });

  it('still asks when only the body cannot be read', async () => {
    expect(answerOf(await send(ALERTING, fails('body.getAsync')))?.allowEvent).toBe(false);
  });

  it('still asks when nothing can be kept', async () => {
    const played = await send(ALERTING, (call) => (call === 'roamingSettings.saveAsync' ? 'never' : 'succeeds'));
    expect(answerOf(played)?.allowEvent).toBe(false);
  });

  it('GOV-09: keeps neither title nor number nor names', async () => {
    const played = await send(ALERTING);
    const kept = JSON.stringify([played.saved, [...played.session]]);
    for (const text of [NUMBER, NUMBER.replace(/ /g, ''), 'Review of', 'Sam', 'sam.hall'])
      expect(kept).not.toContain(text);
  });
});

describe('hostile titles and names', () => {
  const link = '[click](https://evil.example)';
  it.each([
    ['Markdown', `**${link}** ${NUMBER} NHS number`],
    ['HTML', `<img src=x onerror=alert(1)> NHS number ${NUMBER}`],
    ['100 KB', `NHS number ${NUMBER} ${'word '.repeat(20_000)}`],
    ['one long word', `NHS number ${NUMBER} ${'w'.repeat(100_000)}`],
    ['marks that turn the line around', `NHS number \u202e${NUMBER}\u202c \u2066x`],
  ])('a title of %s keeps to the limits and is nowhere in the alert', async (_, subject) => {
    const attendee = { displayName: `Sam ${link} \u202eHall ${'x'.repeat(2000)}`, emailAddress: SAM.emailAddress };
    const played = await send({ ...ALERTING, subject, required: [attendee] });
    const options = answerOf(played);
    expect(options?.allowEvent).toBe(false);
    for (const text of [options?.errorMessage ?? '', options?.errorMessageMarkdown ?? '']) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(500);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|<img/);
    }
    expect(options?.errorMessageMarkdown).not.toContain(link);
    expect(played.shown.every(({ message }) => message.length <= 150)).toBe(true);
  });
});
