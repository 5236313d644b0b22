const LONGEST_TEXT = 2_000;

/** Marks that are copied along with an address and cannot be seen: zero-width and direction marks, byte-order mark. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

const QUOTES = ['""', "''", '“”', '‘’', '<>'];

const withoutQuotes = (text: string): string => {
  const isQuoted = QUOTES.some(
    (pair) => text.length > 1 && text.startsWith(pair[0] ?? '') && text.endsWith(pair[1] ?? ''),
  );
  return isQuoted ? text.slice(1, -1).trim() : text;
};

const withoutTrailing = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end).trim();
};

/** The part in angle brackets of `Sam Hall <sam.hall@northshire.example>`. */
const fromAngleBrackets = (text: string): string => {
  const open = text.lastIndexOf('<');
  return open > 0 && text.endsWith('>') ? text.slice(open + 1, -1).trim() : text;
};

const withoutMailto = (text: string): string =>
  text.toLowerCase().startsWith('mailto:') ? (text.slice('mailto:'.length).split('?')[0] ?? '') : text;

/** Takes an address out of what people paste around it: display name, brackets, quotes, `mailto:`, closing marks. */
export const unwrapAddress = (pasted: string): string => {
  const text = withoutTrailing(withoutInvisible(pasted.slice(0, LONGEST_TEXT)).trim(), ';,. ');
  return withoutMailto(withoutQuotes(withoutMailto(fromAngleBrackets(withoutQuotes(text)))));
};

/** How many addresses stand in a text that was pasted from an address line: by `<…>`, else by separators. */
export const countAddresses = (pasted: string): number => {
  const text = pasted.slice(0, LONGEST_TEXT);
  const bracketed = text.split('<').filter((part) => part.includes('@') && part.includes('>')).length;
  if (bracketed > 0) return bracketed;
  return text.split(/[;,\s]/).filter((part) => part.includes('@')).length;
};
