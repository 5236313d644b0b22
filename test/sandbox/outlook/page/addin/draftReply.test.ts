import type { OutlookItem } from '../../../../../sandbox/outlook/host';
import { draftReply } from '../../../../../sandbox/outlook/page/addin/mailboxActions';
import { readFields } from '../../../../../sandbox/outlook/page/appointment/readEvent';
import { ZONE, viewOf } from '../appointment/forms';

const ME = 'jo.byrne@healthmail.example';
const organizer = { emailAddress: { name: 'Sam Hall', address: 'sam.hall@northshire.example' } };
const attended = { kind: 'attendee', snapshot: readFields(viewOf({ organizer }), ZONE) } as OutlookItem;

describe('an answer that the add-in starts', () => {
  test.each([
    ['to who organises it', false, ['Sam Hall <sam.hall@northshire.example>']],
    ['to all, each once', true, ['Sam Hall <sam.hall@northshire.example>', 'Lee Tran <lee@healthmail.example>']],
  ])('%s', (_sentence, toAll, to) => {
    const draft = draftReply(attended, ME, { htmlBody: '<p>Thanks</p>', toAll });
    expect(draft).toEqual({ to, cc: [], subject: 'Re: Valve MDT', body: '<p>Thanks</p>' });
  });

  test('never to oneself', () => {
    const own = { kind: 'compose', read: () => readFields(viewOf(), ZONE) } as OutlookItem;
    expect(draftReply(own, ME, { htmlBody: '', toAll: true })?.to.join()).not.toContain(ME);
  });

  test('without an item there is nothing to answer', () => {
    expect(draftReply({ kind: 'none' }, ME, { htmlBody: '', toAll: false })).toBeUndefined();
  });
});
