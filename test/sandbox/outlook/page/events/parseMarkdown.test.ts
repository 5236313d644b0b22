import fc from 'fast-check';
import { parseMarkdown, parseSpans, type MarkdownSpan } from '../../../../../sandbox/outlook/page/events/parseMarkdown';

const plain = (text: string): MarkdownSpan => ({ text, style: 'plain' });

describe('the Markdown of a Smart Alert', () => {
  test.each<[string, string, MarkdownSpan[]]>([
    ['bold', 'a **b** c', [plain('a '), { text: 'b', style: 'bold' }, plain(' c')]],
    ['italic', '*b*', [{ text: 'b', style: 'italic' }]],
    ['a link', '[more](https://x.example/a)', [{ text: 'more', style: 'plain', href: 'https://x.example/a' }]],
    ['no link but https', '[more](http://x.example)', [plain('[more](http://x.example)')]],
    ['no link that runs', '[more](javascript:alert)', [plain('[more](javascript:alert)')]],
    ['an escaped star', String.raw`\*not\* italic`, [plain('*not* italic')]],
    ['an escaped bracket', String.raw`\[more\](https://x.example)`, [plain('[more](https://x.example)')]],
    ['an escape within bold', String.raw`**a \* b**`, [{ text: 'a * b', style: 'bold' }]],
    ['HTML as text', '<b>x</b>', [plain('<b>x</b>')]],
    ['a star left open', '2 * 3', [plain('2 * 3')]],
  ])('reads %s', (_what, line, expected) => {
    expect(parseSpans(line)).toEqual(expected);
  });

  it('parts paragraphs at blank lines, and items at each end of a line', () => {
    expect(parseMarkdown('One\n\n- a\r- b\r\n\n1. c\r2. d')).toEqual([
      { kind: 'paragraph', lines: [[plain('One')]] },
      { kind: 'list', isNumbered: false, items: [[plain('a')], [plain('b')]] },
      { kind: 'list', isNumbered: true, items: [[plain('c')], [plain('d')]] },
    ]);
  });

  it('gives back escaped text as it was, whatever it is', () => {
    const escape = (text: string) => text.replace(/[^\w\s]/gu, String.raw`\$&`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseSpans(escape(text))).toEqual(text === '' ? [] : [plain(text)]);
      }),
    );
  });
});
