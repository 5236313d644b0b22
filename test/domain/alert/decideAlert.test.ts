import fc from 'fast-check';
import { decideAlert, toWaiver, type AlertReason, type Audience, type Rung } from '../../../src/domain/alert';
import type { Field, Finding } from '../../../src/domain/sensitivity';
import { decide, finding, grant, mistyped, NOBODY, SAM_HALL } from '../../fakes/findings';

const OUTSIDE = { outsideAttendees: [SAM_HALL] };

type Row = readonly [sentence: string, findings: readonly Finding[], audience: Partial<Audience>, rung: Rung];

const rows: readonly Row[] = [
  ['nothing found is silent, whoever is invited', [], OUTSIDE, 'silent'],
  ['a number that nobody outside sees is counted', [finding('subject')], {}, 'counted'],
  [
    'a number that a partner can read is notified',
    [finding('subject')],
    { grants: [grant('limitedDetails')] },
    'notify',
  ],
  ['a number in the body is not, at that level', [finding('body')], { grants: [grant('limitedDetails')] }, 'counted'],
  ['without a digest somebody may see it', [finding('body')], { grants: 'unknown', digest: 'missing' }, 'notify'],
  ['with an old digest somebody may, too', [finding('body')], { digest: 'old' }, 'notify'],
  ['a number that goes outside is asked about', [finding('subject')], OUTSIDE, 'alert'],
  ['so is one in the location', [finding('location')], OUTSIDE, 'alert'],
  ['so is one in the body', [finding('body')], OUTSIDE, 'alert'],
  ['so is one in a category', [finding('categories', { index: 0 })], OUTSIDE, 'alert'],
  ['a slip of the pen that goes outside is only notified', [mistyped('subject')], OUTSIDE, 'notify'],
  ['privacy does not hold back what is sent', [finding('subject')], { ...OUTSIDE, isPrivate: true }, 'alert'],
  ['privacy hides it from grants', [finding('subject')], { grants: [grant('reviewer')], isPrivate: true }, 'counted'],
  ['unread attendees are no reason to stop a send', [finding('subject')], { attendeesAreKnown: false }, 'notify'],
];

describe('GOV-01: how loudly to speak', () => {
  it.each(rows)('%s', (_sentence, findings, audience, rung) => {
    expect(decide(findings, audience).rung).toBe(rung);
  });

  it('GOV-03: the same number in the header or in the body gives the same result', () => {
    const fields: readonly Field[] = ['subject', 'location', 'categories', 'body'];
    const rungs = fields.map((field) => decide([finding(field)], OUTSIDE).rung);
    expect(rungs).toEqual(['alert', 'alert', 'alert', 'alert']);
  });

  it('C7.1: without an outside viewer there is no alert, with an attendee at a partner there is', () => {
    expect([decide([finding('subject')]).rung, decide([finding('subject')], OUTSIDE).rung]).toEqual([
      'counted',
      'alert',
    ]);
  });
});

describe('why it is this rung', () => {
  it.each<[string, readonly Finding[], Partial<Audience>, AlertReason]>([
    ['nothing was found', [], {}, { code: 'nothingFound' }],
    ['nobody outside', [finding('body')], {}, { code: 'nobodyOutside', fields: ['body'] }],
    [
      'an attendee outside will see two fields',
      [finding('body'), finding('subject')],
      OUTSIDE,
      { code: 'outsideWillSee', fields: ['subject', 'body'], people: 1 },
    ],
    [
      'a partner can see the title',
      [finding('subject')],
      { grants: [grant('limitedDetails')] },
      { code: 'outsideCanSee', fields: ['subject'] },
    ],
    [
      'it is not known',
      [finding('subject')],
      { grants: 'unknown', digest: 'missing', attendeesAreKnown: false },
      { code: 'outsideMaySee', fields: ['subject'], because: ['attendeesNotRead', 'digestMissing'] },
    ],
  ])('%s', (_sentence, findings, audience, reason) => {
    expect(decide(findings, audience).reasons).toEqual([reason]);
  });

  it('each reach has its own reason', () => {
    const reasons = decide([finding('body'), finding('subject')], { grants: [grant('limitedDetails')] }).reasons;
    expect(reasons).toEqual([
      { code: 'outsideCanSee', fields: ['subject'] },
      { code: 'nobodyOutside', fields: ['body'] },
    ]);
  });
});

describe('"not sensitive here"', () => {
  const at = (start: number): Finding => finding('subject', { start, end: start + 12 });

  it('holds while the same rule finds at the same place', () => {
    const { rung, findings, reasons } = decide([at(8)], OUTSIDE, [toWaiver(at(8))]);
    expect([rung, findings.map(({ waived }) => waived), reasons]).toEqual([
      'silent',
      [true],
      [{ code: 'allWaived', count: 1 }],
    ]);
  });

  it.each<[string, Finding]>([
    ['at another place', at(9)],
    ['in another field', finding('body', { start: 8 })],
    ['by another rule', finding('subject', { start: 8, ruleId: 'chi-number', category: 'CHI_NUMBER' })],
    ['in another category', finding('categories', { start: 8, index: 1 })],
  ])('and no longer %s', (_sentence, moved) => {
    expect(decide([moved], OUTSIDE, [toWaiver(at(8))]).rung).toBe('alert');
  });

  it('leaves the alert for what else is there', () => {
    expect(decide([at(0), finding('body')], OUTSIDE, [toWaiver(at(0))]).rung).toBe('alert');
  });
});

describe('GOV-02: the order', () => {
  it('is: surest to be read, then title before location before body, then block before warn, waived last', () => {
    const waived = finding('subject', { start: 40 });
    const all = [finding('body'), mistyped('subject'), finding('subject', { start: 20 }), waived, finding('location')];
    const titlesShow = { grants: [grant('limitedDetails')] };
    const { findings } = decide(all, titlesShow, [toWaiver(waived)]);
    expect(findings.map(({ field, severity, reach, waived: isWaived }) => [field, severity, reach, isWaived])).toEqual([
      ['subject', 'block', 'can', false],
      ['subject', 'warn', 'can', false],
      ['location', 'block', 'can', false],
      ['body', 'block', 'nobody', false],
      ['subject', 'block', 'can', true],
    ]);
  });
});

const fields = fc.constantFrom<Field>('subject', 'location', 'categories', 'body', 'attachmentNames');
const findings = fc.array(
  fc.record({
    ruleId: fc.constantFrom('nhs-number', 'chi-number'),
    category: fc.constantFrom('NHS_NUMBER' as const, 'CHI_NUMBER' as const),
    field: fields,
    start: fc.nat(30),
    end: fc.nat(60),
    severity: fc.constantFrom('warn' as const, 'block' as const),
  }),
  { maxLength: 12 },
);
const audiences = fc.record({
  outsideAttendees: fc.constantFrom([], [SAM_HALL]),
  attendeesAreKnown: fc.boolean(),
  grants: fc.constantFrom('unknown' as const, [], [grant('limitedDetails')], [grant('reviewer')]),
  digest: fc.constantFrom('fresh' as const, 'old' as const, 'missing' as const),
  isPrivate: fc.boolean(),
});
const LADDER: readonly Rung[] = ['silent', 'counted', 'notify', 'alert'];

describe('whatever is found and whoever looks', () => {
  it('an alert comes exactly where an attendee outside is sent an unwaived high-confidence finding', () => {
    fc.assert(
      fc.property(findings, audiences, fc.nat(12), (found, audience, kept) => {
        const waivers = found.slice(kept).map(toWaiver);
        const { rung, findings: after } = decideAlert({ findings: found, waivers, audience });
        const isAlert =
          after.some((one) => !one.waived && one.severity === 'block') && audience.outsideAttendees.length > 0;
        expect(rung === 'alert').toBe(isAlert);
        expect(after).toHaveLength(found.length);
      }),
    );
  });

  it('knowing less never makes it quieter, nor does waiving ever make it louder', () => {
    fc.assert(
      fc.property(findings, audiences, (found, audience) => {
        const place = (rung: Rung): number => LADDER.indexOf(rung);
        const known = decideAlert({
          findings: found,
          waivers: [],
          audience: { ...audience, digest: 'fresh', grants: [] },
        });
        const unknown = decideAlert({
          findings: found,
          waivers: [],
          audience: { ...audience, digest: 'missing', grants: 'unknown', attendeesAreKnown: false },
        });
        const waived = decideAlert({ findings: found, waivers: found.slice(1).map(toWaiver), audience });
        expect(place(unknown.rung)).toBeGreaterThanOrEqual(place(known.rung));
        expect(place(waived.rung)).toBeLessThanOrEqual(
          place(decideAlert({ findings: found, waivers: [], audience }).rung),
        );
      }),
    );
  });

  it('GOV-09: a decision carries no text but the names it was given', () => {
    expect(Object.keys(decide([finding('subject')]).findings[0] ?? {}).sort()).toEqual(
      ['ruleId', 'category', 'field', 'start', 'end', 'severity', 'viewers', 'reach', 'waived'].sort(),
    );
    expect(NOBODY.outsideAttendees).toEqual([]);
  });
});
