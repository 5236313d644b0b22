import { listPreviewLines, sortIntoDays, type PreviewLook } from '../../../src/panels/preview/previewLines';
import { entry } from '../../fakes/fakeSharingPorts';

const LONDON = 'Europe/London';
const DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);

const NOW = at('2026-11-24T09:00Z');

const look = (...entries: readonly ReturnType<typeof entry>[]): PreviewLook => ({
  entries,
  viewer: {
    isInside: false,
    personal: 'limitedDetails',
    organisationDefault: 'availabilityOnly',
    relationship: 'availabilityOnly',
    isDefaultCalendar: true,
  },
  surface: 'openedCalendar',
  newlyShown: entries.slice(0, 1),
  timeZone: LONDON,
});

const meeting = (id: string, start: string) => entry({ id, start: at(start), end: at(start) + 3_600_000, subject: id });

test('X-29: each entry stands at its day and time, and says what is new of it', () => {
  const lines = listPreviewLines(look(meeting('Clinic', '2026-11-24T10:00Z'), meeting('Rounds', '2026-11-26T08:30Z')));
  expect(lines.map(({ day, time, text, isNew }) => [day, time, text, isNew])).toEqual([
    ['Tuesday 24 November', '10:00–11:00', 'Clinic, Ward 7', true],
    ['Thursday 26 November', '8:30–9:30', 'Rounds, Ward 7', false],
  ]);
});

test.each<[sentence: string, from: string, days: readonly string[]]>([
  [
    'across the end of a month',
    '2026-11-29T09:00Z',
    ['Sunday 29 November', 'Monday 30 November', 'Tuesday 1 December'],
  ],
  ['when the clock goes back', '2026-10-24T22:30Z', ['Saturday 24 October', 'Sunday 25 October', 'Monday 26 October']],
  [
    'when the clock goes forward',
    '2027-03-27T23:30Z',
    ['Saturday 27 March', 'Sunday 28 March', 'Monday 29 March', 'Tuesday 30 March'],
  ],
  [
    'after midnight there, before it in London',
    '2026-06-30T23:30Z',
    ['Wednesday 1 July', 'Thursday 2 July', 'Friday 3 July'],
  ],
])('X-29: days follow each other %s, empty ones too', (_sentence, from, days) => {
  const sorted = sortIntoDays([], { from: at(from), to: at(from) + 3 * DAY, timeZone: LONDON });
  expect(sorted.map(({ day }) => day)).toEqual(days);
});

test('X-29: every line is in one day; what began before is in the first', () => {
  const lines = listPreviewLines(
    look(
      meeting('On leave', '2026-11-20T09:00Z'),
      meeting('Clinic', '2026-11-24T10:00Z'),
      meeting('Rounds', '2026-11-25T08:30Z'),
      meeting('Last', '2026-12-08T08:30Z'),
    ),
  );
  const days = sortIntoDays(lines, { from: NOW, to: NOW + 14 * DAY, timeZone: LONDON });
  expect(days.map((day) => day.lines.map(({ text }) => text)).filter((texts) => texts.length > 0)).toEqual([
    ['On leave, Ward 7', 'Clinic, Ward 7'],
    ['Rounds, Ward 7'],
    ['Last, Ward 7'],
  ]);
  expect([days.length, days.at(-1)?.day]).toEqual([15, 'Tuesday 8 December']);
});
