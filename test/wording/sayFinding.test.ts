import { sayFinding } from '../../src/wording/sayFinding';
import { finding, grant, judged, mistyped, SAM_HALL } from '../fakes/findings';
import type { Audience } from '../../src/domain/alert';
import type { Finding } from '../../src/domain/sensitivity';

describe('GOV-01: a finding in the pane', () => {
  it('GOV-02, GOV-09: names kind, place, why and who, and shows the number masked', () => {
    expect(sayFinding(judged(finding('subject'), { outsideAttendees: [SAM_HALL] }), '999 110 6847')).toEqual({
      title: 'NHS number ••• ••• 6847',
      place: 'The title',
      fact: 'The title holds an NHS number.',
      why: [
        'This number identifies a patient or client.',
        'The title is what others see first, in lists and reminders too.',
      ],
      who: ['Sam Hall at Northshire Council will be able to read the title.'],
    });
  });

  it('a slip of the pen in the body has its own reason', () => {
    expect(sayFinding(judged(mistyped('body')), '999 110 6848')).toMatchObject({
      fact: 'The text may hold an NHS number.',
      why: [expect.stringContaining('check digit or range is wrong')],
    });
  });

  const MANY = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...grant('reviewer'), organisation: `Council ${name}` }));

  it.each<[string, Finding, Partial<Audience>, readonly string[]]>([
    ['nobody outside', finding('body'), {}, ['As far as your shares show, nobody outside can read the text.']],
    [
      'a partner who sees titles',
      finding('subject'),
      { grants: [grant('limitedDetails')] },
      ['Northshire Council can read the title.'],
    ],
    [
      'somebody at no partner',
      finding('location'),
      { grants: [{ domain: 'unknown.example', level: 'reviewer' }] },
      ['unknown.example can read the location.'],
    ],
    [
      'somebody whose address cannot be read',
      finding('body'),
      { grants: [{ domain: '', level: 'reviewer' }] },
      ['Somebody whose address cannot be read can read the text.'],
    ],
    [
      'more than three',
      finding('body'),
      { grants: MANY },
      [
        'Council a can read the text.',
        'Council b can read the text.',
        'Council c can read the text.',
        '2 more organisations can, too.',
      ],
    ],
    [
      'no digest yet',
      finding('body'),
      { digest: 'missing', grants: 'unknown' },
      ['Who can see your calendar has not been read yet: somebody outside may be able to read the text.'],
    ],
    [
      'an old digest',
      finding('body'),
      { digest: 'old' },
      ['Who can see your calendar was read too long ago: somebody outside may be able to read the text.'],
    ],
    [
      'attendees that were not read',
      finding('attachmentNames', { index: 0 }),
      { attendeesAreKnown: false },
      ['Outlook did not say who takes part: somebody outside may be able to read the names of attachments.'],
    ],
    [
      'rights of their own',
      finding('categories', { index: 0 }),
      { grants: [grant('custom')] },
      ['Northshire Council has rights that no level expresses: somebody outside may be able to read the categories.'],
    ],
  ])('who could see it: %s', (_sentence, one, audience, who) => {
    expect(sayFinding(judged(one, audience), '999 110 6847').who).toEqual(who);
  });

  it('names that hide something are cleaned', () => {
    const sly = { ...grant('reviewer'), organisation: 'North\u202eshire\u200b\nCouncil' };
    expect(sayFinding(judged(finding('body'), { grants: [sly] }), '').who).toEqual([
      'Northshire Council can read the text.',
    ]);
  });
});
