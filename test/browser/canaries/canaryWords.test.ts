import { createWorld } from '../../../sandbox/world/createWorld';
import { canaryWord, codeOf, findCanaries, FIELDS, type EntryField, type FoundCanary } from './canaryWords';
import { plantCanaries } from './plantCanaries';

const WORD = canaryWord('subject', codeOf(4711));

const everyLetter = (text: string): string => text.replace(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

const texts: readonly [sentence: string, text: string, as: FoundCanary['as'] | 'not found'][] = [
  ['as it is', `Clinic ${WORD}`, 'plain'],
  ['in capitals', WORD.toUpperCase(), 'plain'],
  ['glued to other letters', `x${WORD}`, 'plain'],
  ['in an address', `https://elsewhere.example/?title=${encodeURIComponent(`Clinic ${WORD}`)}`, 'plain'],
  ['percent-encoded letter by letter', everyLetter(WORD), 'percent-encoded'],
  ['percent-encoded twice', encodeURIComponent(everyLetter(WORD)), 'percent-encoded'],
  ['in base64, at the first of three places', base64(WORD), 'base64'],
  ['in base64, at the second', base64(`1${WORD}`), 'base64'],
  ['in base64, at the third', base64(`12${WORD}`), 'base64'],
  ['in base64 whose beginning is not known', `abc${base64(`Clinic, 9:15. ${WORD}`)}`, 'base64'],
  ['in base64 for addresses', `?x=${base64url(`~~~>>>???ÿÿÿ${WORD}`)}&y`, 'base64'],
  ['in base64 with + and /', base64(`~~~>>>???ÿÿÿ${WORD}`), 'base64'],
  ['in base64 that is percent-encoded', encodeURIComponent(base64(`~~~>>>???ÿÿÿ${WORD}`)), 'base64'],
  ['in a token', `${base64url('{"alg":"none"}')}.${base64url(`{"title":"${WORD}"}`)}.`, 'base64'],
  ['nowhere in other words', `Cardiology clinic, ${base64('Cardiology clinic, room 7')}, %41%42`, 'not found'],
];

it.each(texts)('GOV-09: a word of an entry is found %s', (_sentence, text, as) => {
  const expected = as === 'not found' ? [] : [{ field: 'subject', code: codeOf(4711), as }];
  expect(findCanaries(text)).toEqual(expected);
});

it('each entry of the world has its own words, in every field that is not empty', () => {
  const world = createWorld({ size: 'small', now: Date.UTC(2026, 10, 24, 9) });
  const planted = plantCanaries(world);
  const stored = [...world.mailboxes.values()].flatMap(({ calendars }) =>
    calendars.flatMap(({ events }) => [...events.entries()]),
  );
  expect(planted.size).toBe(stored.length);
  const seen = new Set<EntryField>();
  for (const [id, { event, attachments, exceptions }] of stored) {
    const found = findCanaries(JSON.stringify([event, attachments, [...exceptions.values()]]));
    expect([...new Set(found.map(({ code }) => planted.get(code)))]).toEqual([id]);
    const fields = found.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['subject', 'location', 'body', 'category']));
    expect(fields.includes('attendee')).toBe((event.attendees ?? []).length > 0);
    expect(fields.includes('attachment')).toBe(attachments.length > 0);
    for (const field of fields) seen.add(field);
  }
  expect([...seen].sort()).toEqual((Object.keys(FIELDS) as EntryField[]).sort());
});
