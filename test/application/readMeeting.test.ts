import { readMeeting } from '../../src/application/readMeeting';
import type { MeetingEvents } from '../../src/application/meetingPorts';
import type { Ports } from '../../src/application/ports';
import { fail, succeed } from '../../src/domain/result';
import type { MeetingEntry } from '../../src/domain/meeting';
import { createFakePorts, JO_BYRNE } from '../fakes/fakePorts';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';

const SHORT = 'https://teams.microsoft.com/meet/3481234567890';
const own: MeetingEntry = {
  subject: 'Review',
  locations: [],
  body: { kind: 'html', content: `<a href="${SHORT}?p=x">Join</a>` },
  organizer: 'lee@healthmail.example',
  isOwnLinkUnread: true,
  attendees: [],
};

const read = async (entry: MeetingEntry, answer: MeetingEvents['readOwnLink'], id = 'AAMk1') => {
  const ports = createFakePorts();
  const asked: string[] = [];
  const given: Ports = {
    ...ports,
    wait: () => new Promise(() => undefined),
    meeting: { read: () => Promise.resolve(succeed(entry)) },
    form: { ...ports.form, savedId: () => Promise.resolve(succeed(id)) },
    meetingEvents: {
      ...ports.meetingEvents,
      readOwnLink: (of) => {
        asked.push(of);
        return answer(of);
      },
    },
  };
  const reading = await readMeeting(given, { register: EXAMPLE_REGISTER, me: JO_BYRNE.address });
  const { host, reasons } = (reading.ok && reading.value?.assessment) || { host: undefined, reasons: [] };
  return { kind: host?.organisation?.kind, first: reasons[0], asked };
};

const held = (url: string | undefined) => () => Promise.resolve(succeed(url));

describe('a short link names nobody: the mailbox knows whether Outlook made it', () => {
  test('it did: one’s own organisation hosts', async () => {
    expect(await read(own, held(`${SHORT}?p=other`))).toMatchObject({ kind: 'own', asked: ['AAMk1'] });
  });

  test('it made another one: that one is the entry’s own', async () => {
    expect(await read(own, held('https://teams.microsoft.com/meet/999999999?p=x'))).toMatchObject({ kind: 'own' });
  });

  test('it made none: pasted, so not known', async () => {
    expect(await read(own, held(undefined))).toMatchObject({ kind: undefined, first: { code: 'pastedLink' } });
    expect((await read(own, held(undefined))).first).not.toHaveProperty('isUnread');
  });

  test.each<[string, MeetingEvents['readOwnLink'], string]>([
    ['nobody is signed in', () => Promise.resolve(fail({ kind: 'signed-out' })), 'AAMk1'],
    ['the connection breaks', () => Promise.reject(new Error('broken')), 'AAMk1'],
    ['the entry was never saved', held(SHORT), ''],
  ])('%s: that it could not be asked is said', async (_sentence, answer, id) => {
    expect(await read(own, answer, id)).toMatchObject({
      kind: undefined,
      first: { code: 'pastedLink', isUnread: true },
    });
  });

  test('a link that names its tenant needs no asking', async () => {
    const context = encodeURIComponent(JSON.stringify({ Tid: '99999999-aaaa-4bbb-8ccc-999999999999' }));
    const url = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=${context}`;
    const content = `<a href="${url}">Join</a>`;
    expect((await read({ ...own, body: { kind: 'html', content } }, held(undefined))).asked).toEqual([]);
  });
});
