/** What a Smart Alert shows of Markdown; everything else stays text. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly MarkdownSpan[])[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly MarkdownSpan[])[] };

export interface MarkdownSpan {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic';
  /** Of `https` only. */
  readonly href?: string;
}

const ITEM = /^\s*(?:[-*]|(\d+)\.)\s+(.*)$/;

/** Blank lines part paragraphs; `\r`, `\n` or both end a line. */
export function parseMarkdown(text: string): readonly MarkdownBlock[] {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n\s*\n/);
  return blocks.flatMap((block) => parseBlock(block.split('\n').filter((line) => line.trim() !== '')));
}

function parseBlock(lines: readonly string[]): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    const spans = parseSpans(item?.[2] ?? line);
    const last = blocks.at(-1);
    if (item) {
      const isNumbered = item[1] !== undefined;
      if (last?.kind === 'list' && last.isNumbered === isNumbered) blocks.splice(-1, 1, addItem(last, spans));
      else blocks.push({ kind: 'list', isNumbered, items: [spans] });
    } else if (last?.kind === 'paragraph') {
      blocks.splice(-1, 1, { ...last, lines: [...last.lines, spans] });
    } else {
      blocks.push({ kind: 'paragraph', lines: [spans] });
    }
  }
  return blocks;
}

function addItem(list: MarkdownBlock & { kind: 'list' }, item: readonly MarkdownSpan[]): MarkdownBlock {
  return { ...list, items: [...list.items, item] };
}

/** An escaped character, a link, bold, italic; in this order, each closed within the line. */
const SPAN =
  /\\([^\w\s])|\[((?:\\.|[^\]\\])+)\]\((https:\/\/[^\s)]+)\)|(\*\*|__)((?:\\.|[^\\])+?)\4|([*_])((?:\\.|[^\\])+?)\6/gu;

export function parseSpans(line: string): readonly MarkdownSpan[] {
  const spans: MarkdownSpan[] = [];
  const add = (text: string, style: MarkdownSpan['style'] = 'plain', href?: string) => {
    const last = spans.at(-1);
    if (text === '') return;
    if (last && last.style === style && href === undefined && last.href === undefined) {
      spans.splice(-1, 1, { ...last, text: last.text + text });
    } else spans.push(href === undefined ? { text, style } : { text, style, href });
  };
  let from = 0;
  for (const match of line.matchAll(SPAN)) {
    add(line.slice(from, match.index));
    const [whole, escaped, linkText, href, , bold, , italic] = match;
    if (escaped !== undefined) add(escaped);
    else if (linkText !== undefined) add(unescape(linkText), 'plain', href);
    else if (bold !== undefined) add(unescape(bold), 'bold');
    else add(unescape(italic ?? ''), 'italic');
    from = match.index + whole.length;
  }
  add(line.slice(from));
  return spans;
}

const unescape = (text: string): string => text.replace(/\\([^\w\s])/gu, '$1');
