import fc from 'fast-check';
import {
  buildFacts,
  notifiedMark,
  parseAlertCounts,
  parseFacts,
  parseUnchecked,
  parseWaivers,
  textAt,
  toWaiver,
  withAlert,
  withoutWaiver,
  withUnchecked,
  withWaiver,
  type AlertCounts,
  type UncheckedSend,
  type Waiver,
} from '../../../src/domain/alert';
import { NOW } from '../../fakes/fakePorts';
import { decide, finding, SAM_HALL } from '../../fakes/findings';

describe('waivers', () => {
  const one: Waiver = { ruleId: 'nhs-number', field: 'subject', start: 8 };
  const other: Waiver = { ruleId: 'nhs-number', field: 'categories', index: 1, start: 0 };

  it('GOV-09: keep rule and place, nothing else', () => {
    expect(toWaiver({ ...finding('subject', { start: 8 }) })).toEqual(one);
    expect(withWaiver([], finding('categories', { index: 1 }))).toEqual([other]);
  });

  it('stand once, the newest last, and can be taken back', () => {
    expect(withWaiver([one, other], one)).toEqual([other, one]);
    expect(withoutWaiver([one, other], one)).toEqual([other]);
  });

  it('have room in the properties of the item, however many there are', () => {
    let kept: readonly Waiver[] = [];
    for (let start = 0; start < 300; start += 1) kept = withWaiver(kept, { ...one, start });
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(2000);
    expect(kept[kept.length - 1]).toEqual({ ...one, start: 299 });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', { ...one }],
    ['no field', [{ ...one, field: 'title' }]],
    ['no place', [{ ...one, start: '8' }]],
    ['a place that is none', [{ ...one, start: -1 }]],
    ['an odd index', [{ ...one, index: 1.5 }]],
    ['no rule', [{ field: 'subject', start: 8 }]],
  ])('%s waives nothing', (_sentence, kept) => {
    expect(parseWaivers(kept)).toEqual([]);
  });

  it('an odd one among good ones is passed over, and what else it carries is dropped', () => {
    expect(parseWaivers([null, { ...one, text: 'invented' }, other])).toEqual([one, other]);
  });
});

describe('sends without a check', () => {
  const send = (at: number): UncheckedSend => ({ at, reason: 'tooSlow' });

  it('are kept with time and reason, the newest twenty', () => {
    let sends: readonly UncheckedSend[] = [];
    for (let at = 0; at < 30; at += 1) sends = withUnchecked(sends, send(at));
    expect([sends.length, sends[0], sends[19]]).toEqual([20, send(10), send(29)]);
  });

  it('odd rows are passed over, and text that somebody put there is dropped', () => {
    const kept = [{ ...send(1), subject: 'invented' }, { at: 'x', reason: 'tooSlow' }, { at: 2, reason: 'other' }, 7];
    expect(parseUnchecked(kept)).toEqual([send(1)]);
    expect(parseUnchecked('x')).toEqual([]);
  });
});

describe('alerts shown', () => {
  it('C7.5: are counted by month and category, each category once for an alert', () => {
    let counts: AlertCounts = {};
    counts = withAlert(counts, ['NHS_NUMBER', 'NHS_NUMBER', 'CHI_NUMBER'], NOW);
    counts = withAlert(counts, ['NHS_NUMBER'], NOW);
    expect(counts).toEqual({ '2026-11': { NHS_NUMBER: 2, CHI_NUMBER: 1 } });
  });

  it('are kept for the latest twelve months', () => {
    let counts: AlertCounts = {};
    for (let month = 0; month < 15; month += 1) counts = withAlert(counts, ['NHS_NUMBER'], Date.UTC(2026, month, 15));
    expect([Object.keys(counts).length, Object.keys(counts)[0], Object.keys(counts)[11]]).toEqual([
      12,
      '2026-04',
      '2027-03',
    ]);
  });

  it('odd months and counts are passed over', () => {
    const kept = { '2026-11': { NHS_NUMBER: 3, CHI_NUMBER: -1, text: 'x' }, november: { NHS_NUMBER: 1 }, '2026-10': 7 };
    expect(parseAlertCounts(kept)).toEqual({ '2026-11': { NHS_NUMBER: 3 }, '2026-10': {} });
  });
});

describe('what was notified of', () => {
  const outside = { outsideAttendees: [SAM_HALL] };

  it('is the same for the same content', () => {
    const mark = notifiedMark(decide([finding('subject')], outside));
    expect(mark).not.toBe('');
    expect(notifiedMark(decide([finding('subject')], { digest: 'old' }))).toBe(mark);
  });

  it.each([
    ['another place', decide([finding('subject', { start: 3 })], outside)],
    ['one more', decide([finding('subject'), finding('body')], outside)],
    ['none', decide([], outside)],
  ])('and another for %s', (_sentence, decision) => {
    expect(notifiedMark(decision)).not.toBe(notifiedMark(decide([finding('subject')], outside)));
  });

  it.each([
    ['nothing was found', decide([])],
    ['nobody outside sees it', decide([finding('subject')])],
    ['all was waived', decide([finding('subject')], outside, [toWaiver(finding('subject'))])],
  ])('is empty where %s', (_sentence, decision) => expect(notifiedMark(decision)).toBe(''));

  it('has room in the session, however much was found', () => {
    const many = Array.from({ length: 5000 }, (_, start) => finding('attachmentNames', { index: start, start }));
    expect(notifiedMark(decide(many, outside)).length).toBeLessThan(25_000);
  });
});

describe('facts of one appointment', () => {
  it('come back as they went, bounded', () => {
    const facts = buildFacts(Array.from({ length: 500 }, (_, i) => [`d${i}.example`, 'x'.repeat(1000)] as const));
    expect(JSON.stringify(facts).length).toBeLessThan(20_000);
    expect(parseFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });

  it.each([undefined, null, 'x', { v: 2, organisations: [] }, { v: 1 }])('%p are none', (kept) => {
    expect(parseFacts(kept)).toBeUndefined();
  });
});

describe('the text at a place', () => {
  const entry = { subject: '999 110 6847 review', location: '', body: 'x', categories: ['a', '999 110 6847'] };

  it.each([
    ['of the title', finding('subject'), '999 110 6847'],
    ['of the second category', finding('categories', { index: 1 }), '999 110 6847'],
    ['of a category that is gone', finding('categories', { index: 5 }), ''],
    ['of attachments that are none', finding('attachmentNames', { index: 0 }), ''],
  ])('%s', (_sentence, place, text) => expect(textAt(entry, place)).toBe(text));
});

it('whatever is kept anywhere, reading it ends well', () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(Array.isArray(parseWaivers(kept))).toBe(true);
      expect(Array.isArray(parseUnchecked(kept))).toBe(true);
      expect(typeof parseAlertCounts(kept)).toBe('object');
      parseFacts(kept);
    }),
  );
});
