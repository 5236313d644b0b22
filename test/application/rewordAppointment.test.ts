import { rewordAppointment, undoRewording, type Rewording } from '../../src/application/rewordAppointment';
import { createFakeEvents, createFakeForm } from '../fakes/fakeAppointment';

const FORM = { kind: 'form' } as const;
const DRAFT = { subject: 'Review 999 123 4535', location: 'Room 4', body: '<p>DOB 02/08/1971, bring scales</p>' };
const REWORDING: Rewording = {
  before: DRAFT,
  after: { subject: 'Review, see record', location: 'Room 4' },
  replacements: [{ found: '02/08/1971', by: '[date in record]' }],
};

const open = () => {
  const form = createFakeForm(true, 'saved', { draft: DRAFT });
  return { form, ports: { form, events: createFakeEvents() } };
};

describe('safer words in the open form', () => {
  it('are written where something changes, and put back by undo', async () => {
    const { form, ports } = open();
    const done = await rewordAppointment(ports, FORM, REWORDING);
    if (!done.ok) throw new Error('It was not written.');
    expect(done.value).toMatchObject({ written: ['subject', 'body'], missed: [] });
    expect(form.draft()).toMatchObject({
      subject: 'Review, see record',
      body: '<p>DOB [date in record], bring scales</p>',
    });
    expect(await undoRewording(ports, done.value)).toMatchObject({ ok: true, value: { missed: [] } });
    expect(form.draft()).toMatchObject(DRAFT);
  });

  it('are not written over what was typed meanwhile', async () => {
    const { form, ports } = open();
    form.type({ subject: 'Review 999 123 4535 and', body: '<p>Nothing of it</p>' });
    expect(await rewordAppointment(ports, FORM, REWORDING)).toMatchObject({
      ok: true,
      value: { written: [], missed: ['subject', 'body'] },
    });
    expect(form.draft()).toMatchObject({ subject: 'Review 999 123 4535 and', body: '<p>Nothing of it</p>' });
  });

  it('what is typed elsewhere in the text stays', async () => {
    const { form, ports } = open();
    form.type({ body: '<p>DOB 02/08/1971, bring scales</p><p>and a hoist</p>' });
    await rewordAppointment(ports, FORM, REWORDING);
    expect(form.draft().body).toBe('<p>DOB [date in record], bring scales</p><p>and a hoist</p>');
  });

  it('undo leaves alone what was typed since', async () => {
    const { form, ports } = open();
    const done = await rewordAppointment(ports, FORM, REWORDING);
    if (!done.ok) throw new Error('It was not written.');
    form.type({ subject: 'Clinic' });
    expect(await undoRewording(ports, done.value)).toMatchObject({ ok: true, value: { missed: ['subject'] } });
    expect(form.draft()).toMatchObject({ subject: 'Clinic', body: DRAFT.body });
  });
});

it('a series is written at the server, and only what stands there as it was offered', async () => {
  const { ports } = open();
  const place = { kind: 'mailbox', eventId: 'series' } as const;
  ports.events.drafts.set('series', { ...DRAFT, location: 'Room 5', isHtml: true });
  const done = await rewordAppointment(ports, place, { ...REWORDING, after: { subject: 'Review', location: '' } });
  expect(done).toMatchObject({ ok: true, value: { written: ['subject', 'body'], missed: ['location'] } });
  expect(ports.events.drafts.get('series')).toMatchObject({ subject: 'Review', location: 'Room 5' });
});
