import { createOutlookHost } from '../../../src/adapters/outlook/outlookHost';
import {
  asks,
  createEvents,
  isSilent,
  JO,
  LEE,
  person,
  refuses,
  SAM,
  stubOffice,
  stubPage,
  type StubOffice,
} from './stubOffice';

const NOW = Date.UTC(2026, 10, 24, 9, 0);
const START = new Date('2026-11-24T10:00:00Z');
const END = new Date('2026-11-24T11:00:00Z');

const open = (office: StubOffice, page = stubPage().page) =>
  createOutlookHost({
    office: stubOffice(office),
    page,
    clock: { now: () => NOW, timeZone: () => 'Europe/London' },
    answerWithin: 20,
  });

const compose = (over: object = {}) => ({
  itemType: 'appointment',
  subject: asks('Discharge planning'),
  location: asks('Room 9'),
  start: asks(START),
  end: asks(END),
  requiredAttendees: asks([JO, SAM]),
  optionalAttendees: asks([LEE, person('Sam again', 'SAM.HALL@northshire.example')]),
  organizer: asks(JO),
  ...over,
});

const invited = (over: object = {}) => ({
  itemType: 'appointment',
  subject: 'Discharge planning',
  location: 'Room 9',
  start: START,
  end: END,
  requiredAttendees: [JO],
  optionalAttendees: [],
  organizer: SAM,
  ...over,
});

const jo = { address: 'jo.byrne@healthmail.example', name: 'Jo Byrne' };
const sam = { address: 'sam.hall@northshire.example', name: 'Sam Hall' };

describe('what is open beside the pane', () => {
  test('an appointment that is being written: each person once, the organizer apart, an address where there is no name', async () => {
    expect(await open({ item: compose() }).readOpenItem()).toEqual({
      ok: true,
      value: {
        kind: 'appointment',
        appointment: {
          role: 'organizer',
          subject: 'Discharge planning',
          location: 'Room 9',
          start: START.getTime(),
          end: END.getTime(),
          organizer: jo,
          attendees: [sam, { address: 'lee@healthmail.example', name: 'lee@healthmail.example' }],
        },
      },
    });
  });

  test('in a host before Mailbox 1.7 the organizer is not named', async () => {
    const read = await open({ item: compose({ organizer: undefined }), set: 5 }).readOpenItem();
    expect(read.ok && read.value.kind === 'appointment' && read.value.appointment.organizer).toBeUndefined();
  });

  test('an appointment that one was invited to', async () => {
    expect(await open({ item: invited() }).readOpenItem()).toMatchObject({
      value: {
        kind: 'appointment',
        appointment: { role: 'attendee', organizer: sam, attendees: [jo], start: START.getTime() },
      },
    });
  });

  test('one’s own appointment, opened to read', async () => {
    const own = invited({ organizer: person('Jo', 'Jo.Byrne@healthmail.example') });
    expect(await open({ item: own }).readOpenItem()).toMatchObject({ value: { appointment: { role: 'organizer' } } });
  });

  test.each([
    [
      'a message',
      { itemType: 'message', subject: 'Hello', from: SAM, itemClass: 'IPM.Note' },
      { kind: 'message', sender: sam, isMeetingRequest: false },
    ],
    [
      'a message that brings an invitation',
      { itemType: 'message', subject: 'MDT', from: SAM, itemClass: 'IPM.Schedule.Meeting.Request' },
      { kind: 'message', sender: sam, isMeetingRequest: true },
    ],
    [
      'a message that takes one back',
      { itemType: 'message', subject: 'MDT', from: SAM, itemClass: 'IPM.Schedule.Meeting.Canceled' },
      { kind: 'message', sender: sam, isMeetingRequest: false },
    ],
    ['a message that is being written', { itemType: 'message', subject: asks('') }, { kind: 'none' }],
    ['nothing', undefined, { kind: 'none' }],
    ['nothing any more', null, { kind: 'none' }],
  ])('%s', async (_sentence, item, value) => {
    expect(await open({ item: item as object }).readOpenItem()).toEqual({ ok: true, value });
  });

  test.each([
    ['Outlook does not call back', { subject: isSilent }, { kind: 'unavailable', code: 'OfficeSilent' }],
    ['Outlook refuses', { location: refuses(9017) }, { kind: 'forbidden', code: 'Office9017' }],
    ['Outlook is offline', { start: refuses(9041) }, { kind: 'offline', code: 'Office9041' }],
    ['Outlook fails in a way of its own', { end: refuses(9999) }, { kind: 'unexpected', code: 'Office9999' }],
    [
      'office.js throws',
      {
        subject: {
          getAsync: () => {
            throw new RangeError('text');
          },
        },
      },
      { kind: 'unexpected', code: 'RangeError' },
    ],
  ])('%s: a failure, without any text of the entry', async (_sentence, over, error) => {
    expect(await open({ item: compose(over) }).readOpenItem()).toEqual({ ok: false, error: { ...error, at: NOW } });
  });

  test('in a pinned pane the item is read afresh', async () => {
    const office = stubOffice({ item: invited() });
    const host = createOutlookHost({ office, page: stubPage().page, clock: { now: () => NOW, timeZone: () => 'UTC' } });
    Object.assign(office.context.mailbox, { item: null });
    expect(await host.readOpenItem()).toEqual({ ok: true, value: { kind: 'none' } });
  });
});

describe('whose calendar it is', () => {
  const shared = (owner: string) => ({
    ...invited(),
    getSharedPropertiesAsync: (done: (answer: object) => void) => done({ status: 'succeeded', value: { owner } }),
  });
  test.each([
    ['one’s own: Outlook has no such question', invited(), undefined],
    ['one’s own after all', shared('JO.BYRNE@healthmail.example'), undefined],
    [
      'somebody else’s (delegate)',
      shared('ward7@healthmail.example'),
      { address: 'ward7@healthmail.example', name: 'ward7@healthmail.example' },
    ],
    ['nothing is open', undefined, undefined],
  ])('%s', async (_sentence, item, value) => {
    expect(await open({ item }).owner()).toEqual({ ok: true, value });
  });
});

describe('the theme', () => {
  const colours = (bodyBackgroundColor: string) => ({ bodyBackgroundColor, bodyForegroundColor: '#ffffff' });
  test.each([
    ['the host’s light', { officeTheme: colours('#ffffff') }, [], 'light'],
    ['the host’s dark', { officeTheme: colours('#292929') }, [], 'dark'],
    ['the host’s high contrast', { officeTheme: colours('#000000') }, [], 'contrast'],
    [
      'the system’s forced colours before the host’s theme',
      { officeTheme: colours('#ffffff') },
      ['forced-colors'],
      'contrast',
    ],
    [
      'the host’s before the system’s preference',
      { officeTheme: colours('#ffffff') },
      ['prefers-color-scheme'],
      'light',
    ],
    ['the system’s dark where the host is silent', {}, ['prefers-color-scheme'], 'dark'],
    ['light where nobody says anything', {}, [], 'light'],
    ['light where the host’s colour is none', { officeTheme: colours('papaya') }, [], 'light'],
  ])('%s', (_sentence, office, matching, theme) => {
    expect(open(office, stubPage(...matching).page).theme()).toBe(theme);
  });

  test('follows Outlook’s event and the system’s', () => {
    const events = createEvents();
    const { page, changeSystem } = stubPage();
    const host = open({ mailbox: events.source }, page);
    const seen: string[] = [];
    const stop = host.onThemeChanged(() => seen.push(host.theme()));
    events.raise('officeThemeChanged', { officeTheme: colours('#292929') });
    changeSystem();
    stop();
    events.raise('officeThemeChanged', { officeTheme: colours('#ffffff') });
    expect(seen.slice(0, 2)).toEqual(['dark', 'dark']);
    expect(seen).not.toContain('light');
  });
});

describe('changes in Outlook are followed as far as the host tells them: set and member alike', () => {
  const listening = (set: number, itemCanTell = true) => {
    const mailbox = createEvents();
    const item = createEvents();
    const host = open({ set, mailbox: mailbox.source, item: { ...compose(), ...(itemCanTell ? item.source : {}) } });
    return { mailbox, item, host };
  };
  test.each([
    [
      'Mailbox 1.14',
      14,
      ['officeThemeChanged', 'olkItemSelectedChanged'],
      ['olkRecipientsChanged', 'olkAppointmentTimeChanged'],
    ],
    ['Mailbox 1.12', 12, ['olkItemSelectedChanged'], ['olkRecipientsChanged', 'olkAppointmentTimeChanged']],
    ['Mailbox 1.5', 5, ['olkItemSelectedChanged'], []],
    ['Mailbox 1.4', 4, [], []],
  ])('%s', (_sentence, set, ofMailbox, ofItem) => {
    const { mailbox, item } = listening(set);
    expect(mailbox.names().sort()).toEqual(ofMailbox);
    expect(item.names()).toEqual(ofItem);
  });

  test('a host that declares the set and lacks the member does no harm', () => {
    expect(() => listening(15, false)).not.toThrow();
  });

  test('attendees, times and another item are told, until nobody listens', () => {
    const { mailbox, item, host } = listening(14);
    const heard = jest.fn();
    const stop = host.onItemChanged(heard);
    item.raise('olkRecipientsChanged');
    item.raise('olkAppointmentTimeChanged');
    mailbox.raise('olkItemSelectedChanged');
    expect(heard).toHaveBeenCalledTimes(3);
    expect(item.names().filter((name) => name === 'olkRecipientsChanged')).toHaveLength(2);
    stop();
    item.raise('olkRecipientsChanged');
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

test('a message is handed to Outlook’s form as text: nothing in it becomes markup (SEC-06)', () => {
  const displayNewMessageForm = jest.fn();
  open({ mailbox: { displayNewMessageForm } }).composeMessage({
    to: ['help@healthmail.example'],
    subject: 'A & B',
    body: 'Line <1>\nLine "2"',
  });
  expect(displayNewMessageForm).toHaveBeenCalledWith({
    toRecipients: ['help@healthmail.example'],
    subject: 'A & B',
    htmlBody: 'Line &lt;1&gt;<br>Line &quot;2&quot;',
  });
});

test('the mailbox is the one that Outlook is signed in to', () => {
  expect(open({}).user()).toEqual(jo);
});
