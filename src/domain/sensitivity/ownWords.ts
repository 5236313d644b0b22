import { hashWord } from './lexicon';
import { gapAfter } from './near';
import { matchOf, type Match, type Reading } from './reading';

/** The words of a phrase as hashes, by the first of them. */
type OwnWords = ReadonlyMap<number, readonly (readonly number[])[]>;

const WORDS = /[a-z]+/g;

/** Read as the text is: small letters, unaccented, parted at everything else. Digits do not count. */
const toHashes = (phrase: string): readonly number[] =>
  (
    phrase
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(WORDS) || []
  ).map(hashWord);

const prepare = (phrases: readonly string[]): OwnWords => {
  const own = new Map<number, readonly (readonly number[])[]>();
  for (const hashes of phrases.map(toHashes)) {
    const [first] = hashes;
    if (first !== undefined) own.set(first, (own.get(first) || []).concat([hashes]));
  }
  return own;
};

const prepared = new WeakMap<readonly string[], OwnWords>();

const prepareOnce = (phrases: readonly string[]): OwnWords => {
  const own = prepared.get(phrases) || prepare(phrases);
  prepared.set(phrases, own);
  return own;
};

const isPhraseAt = (reading: Reading, at: number, hashes: readonly number[]): boolean =>
  hashes.every(
    (hash, i) => reading.tokens.value[at + i] === hash && (i === 0 || gapAfter(reading, at + i - 1) !== undefined),
  );

/** The longest of the organisation’s own words or phrases that begins at a token. */
const findAt = (reading: Reading, own: OwnWords, at: number): Match | undefined => {
  const fitting = (own.get(reading.tokens.value[at] as number) || []).filter((hashes) =>
    isPhraseAt(reading, at, hashes),
  );
  const longest = fitting.reduce((most, { length }) => Math.max(most, length), 0);
  return longest === 0 || at + longest > reading.tokens.count ? undefined : matchOf(reading, at, at + longest - 1);
};

/** Where an organisation’s own words stand, whatever their case and accents. */
export const findOwnWords = (reading: Reading, phrases: readonly string[]): readonly Match[] => {
  const own = prepareOnce(phrases);
  const found: Match[] = [];
  for (let at = 0; at < reading.tokens.count && own.size > 0; at += 1) {
    const match = findAt(reading, own, at);
    if (match === undefined) continue;
    found.push(match);
    at = match.last;
  }
  return found;
};
