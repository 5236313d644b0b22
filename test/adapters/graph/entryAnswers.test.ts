import { ENTRY_PROPERTIES, parseEntry } from '../../../src/adapters/graph/entryAnswers';

const ANSWER = {
  id: 'e1',
  seriesMasterId: 's1',
  type: 'exception',
  subject: 'Ward round',
  location: { displayName: 'Ward 7' },
  start: { dateTime: '2026-11-01T09:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-01T10:00:00.0000000', timeZone: 'UTC' },
  isAllDay: true,
  showAs: 'oof',
  sensitivity: 'private',
  isOrganizer: true,
};

const ENTRY = {
  id: 'e1',
  seriesId: 's1',
  isException: true,
  subject: 'Ward round',
  location: 'Ward 7',
  start: Date.UTC(2026, 10, 1, 9),
  end: Date.UTC(2026, 10, 1, 10),
  isAllDay: true,
  showAs: 'oof',
  sensitivity: 'private',
  isOrganizer: true,
};

test('each property that is read is asked for', () => {
  expect(ENTRY_PROPERTIES).toBe(Object.keys(ANSWER).join(','));
});

describe('an entry', () => {
  test.each<[sentence: string, over: object, expected: object]>([
    ['has what Graph says of it', {}, {}],
    ['of no series', { seriesMasterId: null, type: 'singleInstance' }, { seriesId: undefined, isException: false }],
    ['without a title or a place', { subject: null, location: null }, { subject: '', location: '' }],
    ['with a place without a name', { location: { displayName: null } }, { location: '' }],
    ['with a place of nothing', { location: {} }, { location: '' }],
    ['that says less', { isAllDay: undefined, isOrganizer: null }, { isAllDay: false, isOrganizer: false }],
    ['with a status that is not known', { showAs: 'dreaming' }, { showAs: 'unknown' }],
    ['with a sensitivity that is not known hides nothing', { sensitivity: 'secret' }, { sensitivity: 'normal' }],
    ['with times that say that they are UTC', { start: { dateTime: '2026-11-01T09:00:00Z' } }, {}],
  ])('%s', (_sentence, over, expected) => {
    expect(parseEntry({ ...ANSWER, ...over })).toEqual({ ...ENTRY, ...expected });
  });

  test.each<[sentence: string, answer: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'e1'],
    ['a list', [ANSWER]],
    ['one without an id', { ...ANSWER, id: undefined }],
    ['one with an empty id', { ...ANSWER, id: '' }],
    ['one whose id is a number', { ...ANSWER, id: 1 }],
    ['one without a start', { ...ANSWER, start: null }],
    ['one without an end', { ...ANSWER, end: {} }],
    ['one whose start is no time', { ...ANSWER, start: { dateTime: 'soon' } }],
    ['one whose end is no time', { ...ANSWER, end: { dateTime: '' } }],
    ['one whose place is a text', { ...ANSWER, location: 'Ward 7' }],
    ['one whose place has a number for a name', { ...ANSWER, location: { displayName: 7 } }],
    ...(['seriesMasterId', 'type', 'subject', 'showAs', 'sensitivity'] as const).map((name): [string, unknown] => [
      `one whose ${name} is a number`,
      { ...ANSWER, [name]: 1 },
    ]),
    ...(['isAllDay', 'isOrganizer'] as const).map((name): [string, unknown] => [
      `one whose ${name} is a text`,
      { ...ANSWER, [name]: 'true' },
    ]),
  ])('%s is none', (_sentence, answer) => expect(parseEntry(answer)).toBeUndefined());
});
