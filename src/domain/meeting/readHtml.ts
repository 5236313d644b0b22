import { decodeEntities } from './entities';

/** What of an HTML body is read: links with what is shown for them, and the text outside of links. */
export interface HtmlReading {
  readonly anchors: readonly { readonly address: string; readonly shown: string }[];
  readonly text: string;
  /** All that a reader sees, what is shown for links included. */
  readonly seen: string;
}

interface Tag {
  /** In lower case, with its slash: `/a`. */
  readonly name: string;
  readonly address: string | undefined;
  readonly end: number;
}

const NAME = /[/a-z][a-z0-9:-]*/iy;
const ATTRIBUTE = /[\s/]*([^\s>/][^\s=>/]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const CLOSE = /[\s/]*>/y;

/** The tag that begins at `start`; `undefined` for a `<` that begins none. */
const readTag = (html: string, start: number): Tag | undefined => {
  NAME.lastIndex = start + 1;
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  let at = NAME.lastIndex;
  let address: string | undefined;
  for (;;) {
    CLOSE.lastIndex = at;
    if (CLOSE.test(html)) return { name, address, end: CLOSE.lastIndex };
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (found === null) return { name, address, end: html.length };
    if (address === undefined && found[1]?.toLowerCase() === 'href') address = found[2] ?? found[3] ?? found[4];
    at = ATTRIBUTE.lastIndex;
  }
};

/** Tags within a line; the text on both sides of any other is parted. */
const INLINE = /^\/?(?:a|abbr|b|bdi|bdo|big|code|em|font|i|ins|mark|o:p|s|small|span|strong|sub|sup|tt|u|var|wbr)$/;
const CLOSING = { script: /<\/script/gi, style: /<\/style/gi, title: /<\/title/gi };
const isSilent = (tag: Tag): tag is Tag & { readonly name: keyof typeof CLOSING } =>
  tag.name === 'style' || tag.name === 'script' || tag.name === 'title';

/** Where what a reader never sees is over. */
const skipSilent = (html: string, { name, end }: Tag & { readonly name: keyof typeof CLOSING }): number => {
  CLOSING[name].lastIndex = end;
  const close = CLOSING[name].exec(html);
  return close === null ? html.length : close.index;
};

interface Draft {
  anchors: { address: string; shown: string }[];
  text: string;
  seen: string;
  open: { address: string; shown: string } | undefined;
}

const addText = (draft: Draft, text: string): void => {
  draft.seen += text;
  if (draft.open === undefined) draft.text += text;
  else draft.open.shown += text;
};

const isLink = (name: string): boolean => name === 'a' || name === 'area' || name.startsWith('v:');

const takeTag = (draft: Draft, { name, address }: Tag): void => {
  if (name === 'a' || name === '/a') draft.open = undefined;
  if (isLink(name) && address !== undefined) {
    const anchor = {
      address: decodeEntities(address)
        .replace(/[\t\r\n]/g, '')
        .trim(),
      shown: '',
    };
    draft.anchors.push(anchor);
    if (name === 'a') draft.open = anchor;
  } else if (!INLINE.test(name)) {
    addText(draft, '\n');
  }
  if (name === '/a') draft.text += ' ';
};

const endOfComment = (html: string, start: number): number | undefined => {
  if (!html.startsWith('<!', start) && !html.startsWith('<?', start)) return undefined;
  const mark = html.startsWith('<!--', start) ? '-->' : '>';
  const end = html.indexOf(mark, start + 2);
  return end < 0 ? html.length : end + mark.length;
};

/** A `<` before anything else is a sign in the text. */
const TAG_OPEN = /<[/a-z!?]/gi;

/** One pass over an HTML body; nothing is drawn, run or fetched. */
export const readHtml = (html: string): HtmlReading => {
  const draft: Draft = { anchors: [], text: '', seen: '', open: undefined };
  let at = 0;
  while (at < html.length) {
    TAG_OPEN.lastIndex = at;
    const next = TAG_OPEN.exec(html)?.index ?? html.length;
    if (next > at) addText(draft, decodeEntities(html.slice(at, next)));
    const comment = endOfComment(html, next);
    const tag = comment === undefined ? readTag(html, next) : undefined;
    if (tag !== undefined) takeTag(draft, tag);
    at = comment ?? (tag === undefined ? html.length : isSilent(tag) ? skipSilent(html, tag) : tag.end);
  }
  return { anchors: draft.anchors, text: draft.text, seen: draft.seen };
};
