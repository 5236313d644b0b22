import fc from 'fast-check';
import type { AlertOrganisation, MeetingFact, OutsideAttendee } from '../../src/domain/alert';
import { rules, type Category, type Field } from '../../src/domain/sensitivity';
import { categoryWords } from '../../src/wording/sensitivity';
import { ALERT_LIMIT, REVIEW_LABEL, sayAlert, type AlertContext } from '../../src/wording/sayAlert';
import { NOTIFICATION_LIMIT, sayNotification } from '../../src/wording/sayNotification';
import { domain } from '../fakes/exampleRegister';
import { decide, finding, grant, HEALTHMAIL, mistyped, SAM_HALL } from '../fakes/findings';

const NO_LINKS: AlertContext = { organisation: { links: {} }, canOpenPane: true, sendMode: 'promptUser' };
const WITH_LINKS: AlertContext = { ...NO_LINKS, organisation: HEALTHMAIL };
const outside = (...outsideAttendees: readonly OutsideAttendee[]) => ({ outsideAttendees });
const person = (name: string, change: Partial<OutsideAttendee> = {}): OutsideAttendee => ({
  name,
  address: 'x@elmwood.example',
  domain: domain('elmwood.example'),
  ...change,
});
const RESPONSIBLE = 'You remain responsible for what you share.';
const inTitle = decide([finding('subject')], outside(SAM_HALL));

describe('GOV-02: the alert at Send', () => {
  it('says the fact first, who will read it, why it matters and what to do', () => {
    expect(sayAlert(inTitle, NO_LINKS)).toEqual({
      plain: `The title holds an NHS number. Sam Hall at Northshire Council will be able to read it. This number identifies a patient or client. Review it, or send if you are sure. ${RESPONSIBLE}`,
      markdown: `**The title holds an NHS number.** Sam Hall at Northshire Council will be able to read it. This number identifies a patient or client. Review it, or send if you are sure. ${RESPONSIBLE}`,
    });
  });

  it.each<[string, readonly OutsideAttendee[], string]>([
    ['one with an organisation', [SAM_HALL], 'Sam Hall at Northshire Council will'],
    ['one without', [person('Kim Lee')], 'Kim Lee (elmwood.example) will'],
    ['one whose name is the address', [person('x@elmwood.example')], 'x@elmwood.example will'],
    ['one without a domain', [person('Room 4', { address: 'room', domain: undefined })], 'Room 4 will'],
    [
      'one without a name that can be shown',
      [person('\u200b', { address: '' })],
      '1 person outside your organisation will',
    ],
    ['two', [SAM_HALL, person('Kim Lee')], 'Sam Hall at Northshire Council and Kim Lee (elmwood.example) will'],
    [
      'three',
      [SAM_HALL, person('Kim Lee'), person('Jo')],
      'Sam Hall at Northshire Council, Kim Lee (elmwood.example) and 1 other person outside will',
    ],
    [
      'three hundred',
      Array.from({ length: 300 }, () => SAM_HALL),
      'Sam Hall at Northshire Council, Sam Hall at Northshire Council and 298 others outside will',
    ],
  ])('names who will read it: %s', (_sentence, people, words) => {
    expect(sayAlert(decide([finding('subject')], outside(...people)), NO_LINKS).plain).toContain(`. ${words} be able`);
  });

  it.each([
    ['one more', [finding('subject'), finding('body')], 'The title holds an NHS number, and there is 1 more finding.'],
    [
      'a weaker one in the title stands behind the one that it is for',
      [mistyped('subject'), finding('body'), finding('location')],
      'The location holds an NHS number, and there are 2 more findings.',
    ],
  ])('%s', (_sentence, findings, fact) => {
    const { plain } = sayAlert(decide(findings, outside(SAM_HALL)), NO_LINKS);
    expect(plain.startsWith(`${fact} Sam Hall at Northshire Council will be able to read them.`)).toBe(true);
  });

  it('a finding that was waived is not counted', () => {
    const decision = decide([finding('subject'), finding('body')], outside(SAM_HALL), [finding('body')]);
    expect(sayAlert(decision, NO_LINKS).plain).toContain('The title holds an NHS number. ');
  });

  it('the button fits its place', () => expect(REVIEW_LABEL.length).toBeLessThanOrEqual(20));
});

describe('what to do', () => {
  const say = (change: Partial<AlertContext>) => sayAlert(inTitle, { ...NO_LINKS, ...change }).plain;

  it('ACC-08, ACC-09: where the client cannot open the pane, the text says how', () => {
    expect(say({ canOpenPane: false })).toContain(
      "To review it, choose Don't Send, then Partner Sharing on the ribbon. Or send if you are sure.",
    );
  });

  it('GOV-05: nobody is told to send anyway where the organisation does not let them', () => {
    const words = say({ sendMode: 'softBlock' });
    expect(words).toContain('Review it. Your organisation asks for this before you send. You remain');
    expect(words).not.toContain('send if you are sure');
  });

  it('the organisation says it in its own words, cleaned and escaped', () => {
    const organisation = { links: {}, softBlockText: 'Ask\nthe *IG* team first.' };
    const { plain, markdown } = sayAlert(inTitle, { organisation, canOpenPane: false, sendMode: 'softBlock' });
    expect(plain).toContain('on the ribbon. Ask the *IG* team first. You remain');
    expect(markdown).toContain('on the ribbon. Ask the \\*IG\\* team first\\. You remain');
  });
});

describe('GOV-06, GOV-07, SEC-05: where to read on and where to report', () => {
  const ALL = [
    '[Acceptable use policy](https://help.healthmail.example/acceptable-use)',
    '[Local policy](https://help.healthmail.example/calendars)',
    '[Report an information incident](https://help.healthmail.example/incident)',
  ];

  it('stands at the end, in both texts', () => {
    const { plain, markdown } = sayAlert(inTitle, WITH_LINKS);
    expect(markdown.endsWith(`\n\n${ALL.join(' · ')}`)).toBe(true);
    expect(plain.endsWith('Report an information incident: https://help.healthmail.example/incident')).toBe(true);
  });

  const long = (path: string, length: number) => `https://help.healthmail.example/${path}${'x'.repeat(length)}`;
  const linked = (length: number): AlertOrganisation => ({
    ...HEALTHMAIL,
    links: {
      acceptableUse: { label: 'Use', url: long('use', length) },
      localPolicy: { label: 'Local', url: long('local', length) },
      incident: { label: 'Report', url: long('incident', length) },
    },
  });

  it.each<[number, readonly string[]]>([
    [10, ['Use', 'Local', 'Report']],
    [70, ['Local', 'Report']],
    [140, ['Report']],
    [500, []],
  ])('gives way where there is no room, the way to report last (%d more)', (length, labels) => {
    const { markdown } = sayAlert(inTitle, { ...NO_LINKS, organisation: linked(length) });
    expect(['Use', 'Local', 'Report'].filter((label) => markdown.includes(`[${label}](`))).toEqual(labels);
  });

  it('the reason gives way before the way to report', () => {
    const { markdown } = sayAlert(inTitle, { ...NO_LINKS, organisation: linked(260) });
    expect([markdown.includes('[Report]('), markdown.includes('identifies a patient')]).toEqual([true, false]);
  });

  it.each([
    ['not https', 'http://help.healthmail.example/'],
    ['a script', 'javascript:alert(1)'],
    ['broken out of', 'https://help.healthmail.example/ ) **x**'],
    ['of other scripts', 'https://hëlp.example/'],
  ])('ACC-04: a link that is %s is left out', (_sentence, url) => {
    const organisation = { links: { incident: { label: 'Report', url } } };
    const { plain, markdown } = sayAlert(inTitle, { ...NO_LINKS, organisation });
    expect(`${plain}${markdown}`).not.toContain('Report');
  });

  it('brackets in an address are encoded, and labels escaped', () => {
    const organisation = { links: { incident: { label: 'Re[port]', url: 'https://x.example/a_(b)' } } };
    expect(sayAlert(inTitle, { ...NO_LINKS, organisation }).markdown).toContain(
      '[Re\\[port\\]](https://x.example/a%5F%28b%29)',
    );
  });
});

describe('the notification', () => {
  const limited = { grants: [grant('limitedDetails')] };

  it.each<[string, ReturnType<typeof decide>, string]>([
    ['somebody will read it', inTitle, 'The title holds an NHS number that people outside can read. Review.'],
    [
      'somebody can read it',
      decide([finding('subject')], limited),
      'The title holds an NHS number that people outside can read. Review.',
    ],
    [
      'it is not known',
      decide([finding('body')], { digest: 'old' }),
      'The text holds an NHS number that people outside may be able to read. Review.',
    ],
    [
      'a slip of the pen',
      decide([mistyped('location')], limited),
      'The location may hold an NHS number that people outside can read. Review.',
    ],
    [
      'two more, one of which nobody outside sees',
      decide([finding('subject'), finding('location'), finding('body')], limited),
      'The title holds an NHS number that people outside can read. 1 more to look at. Review.',
    ],
  ])('%s', (_sentence, decision, words) => {
    expect(sayNotification(decision)).toBe(`${words} ${RESPONSIBLE}`);
  });

  it.each([
    ['nothing was found', decide([])],
    ['nobody outside sees it', decide([finding('subject')])],
    ['all of it was waived', decide([finding('subject')], outside(SAM_HALL), [finding('subject')])],
  ])('is empty where %s', (_sentence, decision) => expect(sayNotification(decision)).toBe(''));
});

const CATEGORIES = Object.keys(categoryWords) as Category[];
const FIELDS: readonly Field[] = ['subject', 'location', 'categories', 'body', 'attachmentNames'];
const found = fc
  .array(
    fc.record({
      ruleId: fc.constantFrom('unheard-of', ...rules.map(({ id }) => id)),
      category: fc.constantFrom(...CATEGORIES),
      field: fc.constantFrom(...FIELDS),
      start: fc.nat(),
      severity: fc.constantFrom('warn' as const, 'block' as const),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((list) => list.map((one) => finding(one.field, one)));

const MARKUP = [
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '#',
  '\\',
  '~',
  '|',
  '&',
  '!',
  '-',
  '.',
  ':',
  '{',
  '}',
  '+',
];
const HIDDEN = ['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u0000', '\u001b', '\r', '\n', '\u2028', '\u061c'];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('a', ' ', ...MARKUP, ...HIDDEN), maxLength: 300 }),
  fc.constantFrom('x'.repeat(100_000), '[x](https://evil.example)', '<b onclick=x>', `**${'*'.repeat(5000)}`, '\\'),
);
const people = fc.array(
  fc.record({
    name: hostile,
    address: hostile,
    domain: fc.constantFrom(undefined, domain('elmwood.example')),
    organisation: fc.option(hostile, { nil: undefined }),
  }),
  { minLength: 1, maxLength: 4 },
);
const links = fc.option(
  fc.record({
    label: hostile,
    url: fc.oneof(hostile, fc.webUrl({ validSchemes: ['https'], withQueryParameters: true })),
  }),
  { nil: undefined },
);
const contexts: fc.Arbitrary<AlertContext> = fc.record({
  organisation: fc.record({
    links: fc.record({ acceptableUse: links, localPolicy: links, incident: links }),
    softBlockText: fc.option(hostile, { nil: undefined }),
  }),
  canOpenPane: fc.boolean(),
  sendMode: fc.constantFrom('promptUser' as const, 'softBlock' as const),
});

const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const ours = /^\*\*[^*\\]*\.\*\*|\[((?:\\.|[^[\]\\])*)\]\(https:\/\/[^\s()*_~]+\)/gi;

/** What is left of a Markdown text without our own bold fact, our own links and all that is escaped. */
const bare = (markdown: string): string => markdown.replace(ours, '').replace(/\\[^\sA-Za-z0-9]/g, '');

it('GOV-07: an organisation’s own rule that doubles when it is escaped leaves room for the rest', () => {
  const findings = [finding('attachmentNames', { category: 'PATIENT_ID' }), finding('subject'), finding('body')];
  const organisation = { links: {}, softBlockText: '*'.repeat(4000) };
  const context: AlertContext = { organisation, canOpenPane: false, sendMode: 'softBlock' };
  const { markdown } = sayAlert(decide(findings, outside(SAM_HALL)), context);
  expect(markdown.length).toBeLessThanOrEqual(ALERT_LIMIT);
  expect(markdown).toContain(RESPONSIBLE);
});

describe('whatever names people and organisations have', () => {
  it('the alert keeps its limits, says the fact, what to do and whose responsibility it is', () => {
    fc.assert(
      fc.property(found, people, contexts, (findings, outsideAttendees, context) => {
        const { plain, markdown } = sayAlert(decide(findings, { outsideAttendees }), context);
        for (const text of [plain, markdown]) {
          expect(text.length).toBeLessThanOrEqual(ALERT_LIMIT);
          expect(text).toMatch(/^(\*\*)?(The|A|An) [a-z ]+ (holds|may hold) /);
          expect(text).toContain('will be able to read');
          expect(text).toMatch(/[Rr]eview it/);
          expect(text).toContain(RESPONSIBLE);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('nothing in the Markdown stands unescaped, and nothing hides in either text', () => {
    fc.assert(
      fc.property(found, people, contexts, (findings, outsideAttendees, context) => {
        const { plain, markdown } = sayAlert(decide(findings, { outsideAttendees }), context);
        expect(`${plain}${markdown}`).not.toMatch(hidden);
        expect(plain).not.toContain('\n');
        expect(bare(markdown)).not.toMatch(/[\\`*_{}[\]<>#|~]|https?:|www\./i);
      }),
      { numRuns: 400 },
    );
  });

  it('the notification holds its 150 characters and no name at all', () => {
    fc.assert(
      fc.property(found, people, fc.boolean(), (findings, outsideAttendees, isKnown) => {
        const text = sayNotification(decide(findings, isKnown ? { outsideAttendees } : { digest: 'missing' }));
        expect(text.length).toBeLessThanOrEqual(NOTIFICATION_LIMIT);
        expect(text).toMatch(/^[A-Z][A-Za-z0-9&. ]+ Review\. You remain responsible for what you share\.$/);
      }),
    );
  });

  it.each(CATEGORIES)('%s fits the notification in every field', (category) => {
    for (const field of FIELDS) {
      for (const audience of [{ digest: 'missing' } as const, outside(SAM_HALL)]) {
        const text = sayNotification(
          decide([finding(field, { category, ruleId: 'mistyped-health-number' })], audience),
        );
        expect(text.length).toBeLessThanOrEqual(NOTIFICATION_LIMIT);
        expect(text).toContain(RESPONSIBLE);
      }
    }
  });
});

describe('one decision and one dialog: content, who reads it, and who holds the meeting', () => {
  const fact = (over: Partial<MeetingFact> = {}): MeetingFact => ({
    v: 1,
    host: 'partner',
    name: 'Northshire Council',
    recording: 'on',
    ...over,
  });
  const withMeeting = (meeting: MeetingFact | undefined) => ({ ...inTitle, ...(meeting && { meeting }) });
  const said = (meeting: MeetingFact | undefined): string => sayAlert(withMeeting(meeting), NO_LINKS).plain;

  it('has this order: the fact, who reads it, who holds the meeting, why, what to do', () => {
    expect(said(fact())).toBe(
      `The title holds an NHS number. Sam Hall at Northshire Council will be able to read it. Northshire Council hosts the meeting, and it may be recorded. This number identifies a patient or client. Review it, or send if you are sure. ${RESPONSIBLE}`,
    );
  });

  it.each<[string, MeetingFact | undefined, string]>([
    [
      'nobody knows who holds it',
      fact({ host: 'unknown', name: '', recording: 'unknown' }),
      'It is not known who hosts',
    ],
    ['somebody outside', fact({ host: 'outside', name: 'oakham.example' }), 'oakham.example hosts the meeting'],
    ['one’s own that records by itself', fact({ host: 'own', name: '', recording: 'automatic' }), 'records by itself'],
  ])('%s', (_sentence, meeting, words) => {
    expect(said(meeting)).toContain(words);
  });

  it.each<[string, MeetingFact | undefined]>([
    ['without the fact', undefined],
    ['where recording is off', fact({ recording: 'off' })],
    ['one’s own that somebody would have to start', fact({ host: 'own', name: '' })],
  ])('nothing is said of the meeting %s', (_sentence, meeting) => {
    expect(said(meeting)).toBe(sayAlert(inTitle, NO_LINKS).plain);
  });

  it('stays within 500 characters, whatever the host is called', () => {
    const found = decide([finding('subject'), finding('body'), finding('attachmentNames')], outside(SAM_HALL));
    const { plain, markdown } = sayAlert({ ...found, meeting: fact({ name: '*_['.repeat(60) }) }, WITH_LINKS);
    expect(Math.max(plain.length, markdown.length)).toBeLessThanOrEqual(ALERT_LIMIT);
    expect(plain).toContain(RESPONSIBLE);
  });
});
