import { harmlessPhrases, phraseKey, roomWords, serviceWords, staffTitles } from './harmlessWords';
import { overlaps, type Part, type Span } from './part';

interface Word extends Span {
  /** As it stands, without the marks around it. */
  readonly text: string;
  readonly key: string;
  readonly mayBeName: boolean;
  readonly isFound: boolean;
}

const LONGEST_PHRASE = 4;
const EDGES = /^[^A-Za-zÀ-ɏ0-9]+|[^A-Za-zÀ-ɏ0-9]+$/g;
const TIME = /^([01]?\d|2[0-3])([:.][0-5]\d)?(am|pm)$|^([01]?\d|2[0-3]):[0-5]\d$/i;
const ROOM_NUMBER = /^([A-Z]?\d{1,2}[A-Z]?|[A-Z])$/;
const NAME = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+$/;
/** Letters of other alphabets: what they say is not known here. */
const FOREIGN = /[Ͱ-῿Ⰰ-퟿]/;

const readWords = ({ text, start }: Part, found: readonly Span[]): readonly Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => {
    const from = start + (match.index ?? 0);
    const span = { start: from, end: from + match[0].length };
    const bare = match[0].replace(EDGES, '');
    const first = bare.charAt(0);
    return {
      ...span,
      text: bare,
      key: phraseKey([bare]),
      mayBeName: FOREIGN.test(match[0]) || first !== first.toLowerCase(),
      isFound: found.some((one) => overlaps(one, span)),
    };
  });

/** How many words from here on are harmless together; none where something was found among them. */
const countPhrase = (words: readonly Word[], at: number): number => {
  for (let count = LONGEST_PHRASE; count > 0; count -= 1) {
    const phrase = words.slice(at, at + count);
    const isWhole = phrase.length === count && phrase.every(({ isFound, text }) => !isFound && text !== '');
    if (isWhole && harmlessPhrases.has(phraseKey(phrase.map(({ text }) => text)))) return count;
  }
  return 0;
};

const isFree = (word: Word | undefined): word is Word => word !== undefined && !word.isFound && word.text !== '';

/** A side room has somebody in it. */
const countRoom = (words: readonly Word[], at: number): number => {
  const [room, number] = [words[at], words[at + 1]];
  if (words[at - 1]?.key === 'side') return 0;
  return isFree(room) && isFree(number) && roomWords.has(room.key) && ROOM_NUMBER.test(number.text) ? 2 : 0;
};

/** “Stroke clinic” at the beginning of a piece; behind a name the name may be somebody's. */
const countService = (words: readonly Word[], at: number): number => {
  const [topic, service] = [words[at], words[at + 1]];
  return at === 0 && isFree(topic) && isFree(service) && serviceWords.has(service.key) ? 2 : 0;
};

/** “Dr Khan”, “Dr A Khan”. */
const countStaff = (words: readonly Word[], at: number): number => {
  const title = words[at];
  if (!isFree(title) || !staffTitles.has(title.text.toLowerCase())) return 0;
  let count = 1;
  while (count < 3 && isFree(words[at + count]) && NAME.test(words[at + count]?.text ?? '')) count += 1;
  return count > 1 ? count : 0;
};

const countTime = (words: readonly Word[], at: number): number => {
  const word = words[at];
  return isFree(word) && TIME.test(word.text) ? 1 : 0;
};

const takeText = (words: readonly Word[], at: number, count: number): string =>
  words
    .slice(at, at + count)
    .map(({ text }) => text)
    .join(' ');

/**
 * Of a piece of a title what says occasion, service, room, time and colleagues, in its own words. Everything else is
 * left out: what is no known word may be a name.
 */
export const keepHarmless = (part: Part, found: readonly Span[]): string => {
  const words = readWords(part, found);
  const kept: string[] = [];
  let at = 0;
  while (at < words.length) {
    const staff = countStaff(words, at);
    const count =
      staff || countRoom(words, at) || countPhrase(words, at) || countService(words, at) || countTime(words, at);
    if (count === 0) {
      at += 1;
      continue;
    }
    kept.push(`${staff > 0 && kept.length > 0 ? 'with ' : ''}${takeText(words, at, count)}`);
    at += count;
  }
  return kept.join(' ');
};

/** Whether a piece in which nothing was found may hold a name all the same. */
export const mayName = (part: Part): boolean =>
  readWords(part, []).some((word, at, all) => {
    const isKnown = countPhrase(all, at) > 0 || countRoom(all, at) > 0 || countRoom(all, at - 1) > 0;
    return !isKnown && word.mayBeName && !staffTitles.has(word.text.toLowerCase());
  });
