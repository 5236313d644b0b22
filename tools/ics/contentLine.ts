/** A content line of RFC 5545, section 3.1: `NAME;PARAMETER="a:b":value`. */
export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Older calendars write Latin-1 instead of UTF-8, without a word about it: what is no UTF-8 is taken for that. */
const decode = (octets: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(octets, 'latin1'));
  } catch {
    return octets;
  }
};

/**
 * Long lines are folded: a line’s end and one blank are to be left out. They may part the octets of one character, so
 * this comes before decoding (section 3.1).
 */
export const unfold = (bytes: Uint8Array): readonly string[] => {
  const octets = Buffer.from(bytes)
    .toString('latin1')
    .replace(/\r?\n[ \t]/g, '');
  const text = decode(octets);
  return text.replace(/^\ufeff/, '').split(/\r?\n/);
};

const PARAMETER = /^;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)/;

/** `undefined` for what is no content line. */
export const parseContentLine = (line: string): ContentLine | undefined => {
  const name = /^[A-Za-z0-9-]+/.exec(line)?.[0];
  if (name === undefined) return undefined;
  const parameters: Record<string, string> = {};
  let rest = line.slice(name.length);
  for (let found = PARAMETER.exec(rest); found !== null; found = PARAMETER.exec(rest)) {
    parameters[(found[1] ?? '').toUpperCase()] = (found[2] ?? '').replace(/"/g, '');
    rest = rest.slice(found[0].length);
  }
  return rest.startsWith(':') ? { name: name.toUpperCase(), parameters, value: rest.slice(1) } : undefined;
};

/** Section 3.3.11: `\n` and `\N` are a line’s end, a backslash before another character means that character. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\s\S])/g, (_, character: string) => (character === 'n' || character === 'N' ? '\n' : character));

/** Commas part the values of a list unless they are escaped. */
export const splitList = (value: string): readonly string[] =>
  (value.match(/(?:\\[\s\S]|[^,\\])+/g) ?? []).map((item) => unescapeText(item).trim());
