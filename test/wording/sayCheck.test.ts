import type { Audience } from '../../src/domain/alert';
import { sayAlertCounts } from '../../src/wording/sayAlertCounts';
import { sayAppointmentHeading, sayNoCheck, sayNoCheckSince, sayTick } from '../../src/wording/sayCheck';
import { sayCorrection, sayPrivacy } from '../../src/wording/sayCorrection';
import { saySentCheck } from '../../src/wording/saySentCheck';
import { decide, finding, grant, judged, NOBODY, SAM_HALL } from '../fakes/findings';

const AT = Date.parse('2026-11-24T09:15:02Z');
const LONDON = 'Europe/London';
const byGrant: Partial<Audience> = { grants: [grant('limitedDetails')] };
const title = finding('subject');
const waiver = { ruleId: title.ruleId, field: title.field, start: title.start };

test.each([
  ['nothing found', decide([]), 'Checked at 9:15:02, nothing found'],
  ['found, and a partner can read it', decide([title], byGrant), 'Checked at 9:15:02, 1 finding'],
  ['found, and nobody outside can', decide([title]), 'Checked at 9:15:02, 1 finding, and nobody outside can read it'],
  ['found, and waived', decide([title], byGrant, [waiver]), 'Checked at 9:15:02, 1 finding, not sensitive as you said'],
])('the tick tells apart: %s', (_sentence, { findings }, words) => {
  expect(sayTick(findings, AT, LONDON)).toBe(words);
});

test.each([
  ['somebody outside can', byGrant, '1 finding that people outside can read'],
  [
    'somebody outside may',
    { digest: 'missing', grants: 'unknown' } as const,
    '1 finding that people outside may be able to read',
  ],
  ['nobody outside can', {}, 'Nobody outside your organisation takes part'],
])('the heading is the answer: %s', (_sentence, audience, heading) => {
  expect(sayAppointmentHeading(0, decide([title], audience).findings)).toBe(heading);
});

test('a check that was not made says why', () => {
  expect(sayNoCheck({ kind: 'offline' })).toBe('Not checked, because there is no connection.');
  expect(sayNoCheckSince({ kind: 'unavailable' }, AT, LONDON)).toBe(
    'Not checked since 9:15:02, because Outlook did not answer in time.',
  );
});

describe('ACC-08: marking it private is offered where it helps, and the step by hand is said where a client cannot', () => {
  test.each([
    ['the client can', byGrant, 'form', true],
    ['it was saved', byGrant, 'mailbox', true],
    ['neither', byGrant, 'byHand', false],
    ['only people who are invited read it', { outsideAttendees: [SAM_HALL] }, 'form', false],
  ] as const)('%s', (_sentence, audience, way, canMark) => {
    expect(sayPrivacy(judged(title, audience), { ...NOBODY, ...audience }, way)?.canMark).toBe(canMark);
  });

  test.each([
    ['it is private already', { ...byGrant, isPrivate: true, outsideAttendees: [SAM_HALL] }],
    ['nobody outside reads it', {}],
  ])('nothing is said where %s', (_sentence, audience) => {
    expect(sayPrivacy(judged(title, audience), { ...NOBODY, ...audience }, 'form')).toBeUndefined();
  });

  test('by hand names the place in Outlook', () => {
    expect(sayPrivacy(judged(title, byGrant), { ...NOBODY, ...byGrant }, 'byHand')?.text).toContain(
      'Private on the ribbon',
    );
  });
});

test('who was invited cannot correct it, and is not told to', () => {
  expect(sayCorrection('subject', true)).toContain('change the title');
  expect(sayCorrection('subject', false)).toMatch(/^Only the organizer can change the title\./);
});

test.each([
  ['nothing', { found: 0, isComplete: true }, 'active', undefined],
  [
    'nothing in what was read, and there is more',
    { found: 0, isComplete: false },
    'unknown',
    expect.stringMatching(/^Earlier ones/),
  ],
  ['something', { found: 1, isComplete: true }, 'attention', undefined],
])('looking after what was sent: %s', (_sentence, { found, isComplete }, tone, gap) => {
  const event = {
    id: '1',
    start: AT,
    entry: { subject: '', location: '', body: '' },
    decision: decide([title], byGrant),
  };
  const words = saySentCheck({ checkedCount: 3, found: Array(found).fill(event), isComplete, checkedAt: AT });
  expect(words).toMatchObject({ tone });
  expect(words.gap).toEqual(gap);
  expect(words.title).toMatch(/^Checked 3 appointments changed since then: /);
});

test('GOV-09: alerts shown, by month and kind, the latest month first', () => {
  const counts = { '2026-10': { NHS_NUMBER: 1 }, '2026-11': { NHS_NUMBER: 3, DOB: 1 } };
  expect(sayAlertCounts(counts)).toEqual([
    { month: 'November 2026', counted: 'NHS number: 3, date of birth: 1' },
    { month: 'October 2026', counted: 'NHS number: 1' },
  ]);
});
