import type { Replacement } from './neutralText';

/** One character that a reader sees, and where it is written; a gap is any white space, and none that is seen. */
interface Seen {
  readonly character: string;
  readonly isGap: boolean;
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
      whole.split('').map((character): Seen => ({ character, isGap: GAP.test(character), start, end })),
    );
  });

const isLetter = (one: Seen | undefined): boolean => one !== undefined && /[A-Za-z0-9À-ɏ]/.test(one.character);

/** Where in what is seen the words stand, gaps aside, apart from letters that go on before or behind them. */
const findWords = (seen: readonly Seen[], words: string): readonly (readonly Seen[])[] => {
  const wanted = words.split('').filter((character) => !GAP.test(character));
  const found: (readonly Seen[])[] = [];
  for (let from = 0; wanted.length > 0 && from < seen.length; from += 1) {
    const taken: Seen[] = [];
    let at = from;
    while (at < seen.length && taken.length < wanted.length) {
      const one = seen[at] as Seen;
      if (!one.isGap && one.character !== wanted[taken.length]) break;
      if (one.isGap && taken.length === 0) break;
      if (!one.isGap) taken.push(one);
      at += 1;
    }
    const joins = (isLetter(taken[0]) && isLetter(seen[from - 1])) || (isLetter(taken.at(-1)) && isLetter(seen[at]));
    if (taken.length < wanted.length || joins) continue;
    found.push(taken);
    from = at - 1;
  }
  return found;
};

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Puts the words in the place of the first character; what stands between the others, tags and gaps, stays. */
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
  replacements.reduce<Replaced>(
    ({ text, missing }, { found, by }) => {
      const places = findWords(readSeen(text, isHtml), found);
      if (places.length === 0) return { text, missing: missing + 1 };
      const words = isHtml ? escape(by) : by;
      const replaced = [...places].reverse().reduce((rest, place) => replaceAt(rest, place, words), text);
      return { text: replaced, missing };
    },
    { text: written, missing: 0 },
  );
