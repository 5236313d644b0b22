import { decodePercent } from './percent';
import type { LinkReading, ReadLink } from './readLink';
import { asShown, type WrittenLink } from './shownLink';
import { trimLink } from './trimLink';
import { LONGEST_LINK } from './webAddress';

/** What a link holds and few words do. */
const MARK = /[/:%]/g;
const OUTSIDE = /[\s<>"\u00ab\u00bb\u201c\u201d\u3000-\u300f\uff08\uff09]/g;
const isOutside = (character: string): boolean => {
  OUTSIDE.lastIndex = 0;
  return OUTSIDE.test(character);
};

/** The runs of text that hold a mark, from blank to blank. */
function* listTokens(text: string): Generator<Place> {
  let end = 0;
  for (;;) {
    MARK.lastIndex = end;
    const mark = MARK.exec(text);
    if (mark === null) return;
    let start = mark.index;
    while (start > end && !isOutside(text.charAt(start - 1))) start -= 1;
    OUTSIDE.lastIndex = mark.index;
    end = OUTSIDE.exec(text)?.index ?? text.length;
    yield { text, start, token: text.slice(start, end) };
  }
}

interface Place {
  readonly text: string;
  readonly token: string;
  readonly start: number;
}

const BEGIN = /(?:https?|zoommtg|zoomus|msteams)(?::|%(?:25){0,6}3a)(?:[/\\]|%(?:25){0,6}2f|%(?:25){0,6}5c)|conf:sip:/i;
/** An address without its `https://`. */
const BARE = /^[([{'*_:;,.–—-]*((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\/[^/\s].*)$/i;

/** What begins in a token; a link is written with its scheme, or stands for itself. */
const linkIn = (token: string, mayBeBare: boolean): string | undefined => {
  const at = token.search(BEGIN);
  if (at >= 0) return token.slice(at);
  return mayBeBare && token.includes('/') ? BARE.exec(token)?.[1] : undefined;
};

/** Quoted-printable breaks lines with `=` and writes `=` as `=3D`; some mail reaches the calendar like that. */
export const undoQuotedPrintable = (text: string): string => {
  const hasBreaks = /=\r?\n/.test(text);
  const joined = hasBreaks ? text.replace(/=\r?\n/g, '') : text;
  if (!/=3D/i.test(joined)) return joined;
  if (!hasBreaks) return joined.replace(/=3D/gi, '=');
  return joined.replace(/(?:=[0-9A-F]{2})+/g, (run) => decodePercent(run.replace(/=/g, '%')));
};

const MOST_LINES = 8;
const NEXT_LINE = /[ \t]*\r?\n[>| \t]*([^\s<>"]+)/y;

/** The link as it stands, and as it would be if the lines after it belonged to it. */
const listReadings = (text: string, link: string, end: number): readonly string[] => {
  const found = [link];
  let [whole, at] = [link, end];
  for (let line = 1; line < MOST_LINES; line += 1) {
    NEXT_LINE.lastIndex = at;
    const next = NEXT_LINE.exec(text);
    if (next === null || BEGIN.test(next[1] ?? '') || whole.length > LONGEST_LINK) break;
    whole += next[1] ?? '';
    at = NEXT_LINE.lastIndex;
    found.push(whole);
  }
  return found;
};

/** `<https://…>` may be broken anywhere (RFC 3986, appendix C). */
const withinBrackets = (text: string, start: number): string | undefined => {
  if (text[start - 1] !== '<') return undefined;
  const rest = text.slice(start, start + LONGEST_BRACKET);
  const end = rest.search(/[<>]/);
  return rest[end] === '>' ? rest.slice(0, end).replace(/\s+/g, '') : undefined;
};

const LONGEST_BRACKET = 4_000;

const isWhole = (reading: LinkReading | undefined): boolean => reading?.kind === 'join' && reading.link.isWhole;

/** The whole meeting if there is one, else what the link says as it stands. */
const readBest = (candidates: readonly string[], read: ReadLink): LinkReading | undefined => {
  const first = read(trimLink(candidates[0] ?? ''));
  if (isWhole(first) || candidates.length === 1) return first;
  const readings = candidates.slice(1).map((text) => read(trimLink(text)));
  return readings.find(isWhole) ?? first;
};

/** A raw context holds quotation marks: `?context={"Tid":"…"}`. */
const RAW_CONTEXT = /"[^}\s<>]{1,400}\}/y;

const withRawContext = (text: string, token: string, end: number): string => {
  if (!/[?&]context=\{$/i.test(token)) return token;
  RAW_CONTEXT.lastIndex = end;
  return token + (RAW_CONTEXT.exec(text)?.[0] ?? '');
};

const readAt = ({ text, token, start }: Place, link: string, read: ReadLink): LinkReading | undefined => {
  const end = start + token.length;
  const whole = withRawContext(text, link, end);
  const bracketed = link === token ? withinBrackets(text, start) : undefined;
  if (bracketed !== undefined && bracketed !== token) return readBest([bracketed], read);
  return readBest(/^\w+:|^\w+%/.test(whole) ? listReadings(text, whole, end) : [`https://${whole}`], read);
};

/** In front of a link in brackets stands what was shown for it: `Join<https://…>`, `[Join](https://…)`. */
const shownBefore = ({ text, token, start }: Place): string | undefined => {
  const at = token.indexOf('](');
  if (at >= 0) return token.slice(0, at).replace(/^[^[]*\[/, '');
  return text[start - 1] === '<'
    ? /[^\s<>"]*$/.exec(text.slice(Math.max(0, start - 2_000), start - 1))?.[0]
    : undefined;
};

const isShownForNext = (text: string, end: number): boolean =>
  text[end] === '<' && /^(?:https?|zoommtg|msteams):/i.test(text.slice(end + 1, end + 10));

/** What a link that was broken in the middle of its beginning leaves at the end of a line. */
const BROKEN = /:\/\/|%2f|^\/|^[a-z]*:\/$/i;
/** A link without a path was broken within its host, wherever a blank was put. */
const BROKEN_IN_HOST = /:\/\/[^/?]*$/;

/** Words in between end a broken link; lines that hold one word each go on with it. */
const goesOn = (between: string): boolean => between.length < LONGEST_BRACKET && !/[^\s>|][ \t]+[^\s>|]/.test(between);

/** What follows a link that is not whole belongs to it; a host that stands there is no link by itself. */
const createBreaks = () => {
  let [lastEnd, isOpen, isOpenInHost] = [0, false, false];
  return ({ text, token, start }: Place): boolean => {
    const between = text.slice(lastEnd, start);
    const isNewLine = isOpen && /[\r\n]/.test(between) && goesOn(between);
    const isContinuation = isNewLine || (isOpenInHost && /^\s*$/.test(between));
    lastEnd = start + token.length;
    isOpenInHost = BROKEN_IN_HOST.test(token);
    isOpen = isNewLine || BROKEN.test(token);
    return isContinuation;
  };
};

/** Every link of a plain text, in order. The cost is that of the text’s length, whatever the text. */
export const findTextLinks = (written: string, read: ReadLink): readonly WrittenLink[] => {
  if (!/[/:%]/.test(written)) return [];
  const text = undoQuotedPrintable(written);
  const links: WrittenLink[] = [];
  const isContinued = createBreaks();
  for (const place of listTokens(text)) {
    const { token, start } = place;
    const wasContinued = isContinued(place);
    if (token.length > LONGEST_LINK) continue;
    const target = token.includes('](') ? token.slice(token.indexOf('](') + 2) : token;
    const link = linkIn(target, !wasContinued);
    if (link === undefined || isShownForNext(text, start + token.length)) continue;
    const reading = readAt(place, link, read);
    if (reading !== undefined) links.push(asShown(reading, shownBefore(place) ?? '', read));
  }
  return links;
};
