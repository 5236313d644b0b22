import type { Replacement } from './neutralText';

/** One character that a reader sees, and where it is written; a gap is any white space, and none that is seen. */
interface Seen {
  readonly character: string;
  readonly isGap: boolean;
  readonly isTag: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Replaced {
  readonly text: string;
  /** What was no longer there. */
  readonly missing: number;
}

const PIECE =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[a-z/!?][^>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|[\s\S]/gi;
const BLOCK = /^<\/?(?:br|p|div|li|tr|td|th|h\d|ul|ol|table|blockquote)\b/i;
const GAP = /[\s\u00a0\u200b-\u200f\u2060\ufeff\u00ad]/;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
};

const UNKNOWN = '\ufffd';

const readEntity = (entity: string): string => {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name] ?? UNKNOWN;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : UNKNOWN;
};

const readPiece = (piece: string): string => {
  if (piece.length === 1) return piece;
  if (piece.startsWith('&')) return readEntity(piece);
  return BLOCK.test(piece) ? '\n' : '';
};

const readSeen = (text: string, isHtml: boolean): readonly Seen[] =>
  [...text.matchAll(isHtml ? PIECE : /[\s\S]/g)].flatMap((match) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    return [...readPiece(match[0])].flatMap((whole) =>
      whole.split('').map((character): Seen => ({
        character,
        isGap: GAP.test(character),
        isTag: isHtml && match[0].startsWith('<') && match[0].length > 1,
        start,
        end,
      })),
    );
  });

const isLetter = (one: Seen | undefined): boolean => one !== undefined && /[A-Za-z0-9À-ɏ]/.test(one.character);

/** All that is seen from here to the last of the wanted characters, gaps among them. */
const takeFrom = (seen: readonly Seen[], from: number, wanted: readonly string[]): readonly Seen[] | undefined => {
  let matched = 0;
  for (let at = from; at < seen.length; at += 1) {
    const one = seen[at] as Seen;
    if (one.isGap ? matched === 0 : one.character !== wanted[matched]) return undefined;
    if (!one.isGap) matched += 1;
    if (matched === wanted.length) return seen.slice(from, at + 1);
  }
  return undefined;
};

/** Where in what is seen the words stand, gaps aside, apart from letters that go on before or behind them. */
const findWords = (seen: readonly Seen[], words: string): readonly (readonly Seen[])[] => {
  const wanted = words.split('').filter((character) => !GAP.test(character));
  const found: (readonly Seen[])[] = [];
  for (let from = 0; wanted.length > 0 && from < seen.length; from += 1) {
    const taken = takeFrom(seen, from, wanted);
    if (taken === undefined) continue;
    const end = from + taken.length;
    const joins =
      (isLetter(seen[from]) && isLetter(seen[from - 1])) || (isLetter(seen[end - 1]) && isLetter(seen[end]));
    if (joins) continue;
    found.push(taken.filter(({ isTag }) => !isTag));
    from = end - 1;
  }
  return found;
};

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Puts the words in the place of the first character; tags between the others stay. */
const replaceAt = (text: string, taken: readonly Seen[], by: string): string =>
  [...taken].reverse().reduce((rest, { start, end }, fromEnd) => {
    const isFirst = fromEnd === taken.length - 1;
    return rest.slice(0, start) + (isFirst ? by : '') + rest.slice(end);
  }, text);

/**
 * Replaces words in a text as it is written, HTML or plain, wherever they stand by themselves. All other text and every
 * tag stay: the link to a meeting, a signature, what was typed meanwhile.
 */
export const replaceInText = (written: string, isHtml: boolean, replacements: readonly Replacement[]): Replaced =>
  replacements
    .filter(({ found }, at) => replacements.findIndex((one) => one.found === found) === at)
    .reduce<Replaced>(
      ({ text, missing }, { found, by }) => {
        const places = findWords(readSeen(text, isHtml), found);
        if (places.length === 0) return { text, missing: missing + 1 };
        const words = isHtml ? escape(by) : by;
        const replaced = [...places].reverse().reduce((rest, place) => replaceAt(rest, place, words), text);
        return { text: replaced, missing };
      },
      { text: written, missing: 0 },
    );
