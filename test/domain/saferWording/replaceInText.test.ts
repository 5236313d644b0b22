import fc from 'fast-check';
import { replaceInText } from '../../../src/domain/saferWording';

const NUMBER = [{ found: '999 123 4535', by: '[number in record]' }];

describe('words are replaced in a text as it is written', () => {
  it.each<[string, string, boolean, string, number]>([
    ['plain text', 'Ref 999 123 4535.', false, 'Ref [number in record].', 0],
    ['HTML, tags kept', '<p>Ref <b>999 123 4535</b>.</p>', true, '<p>Ref <b>[number in record]</b>.</p>', 0],
    ['parted by a tag', '<p>999 <i>123</i> 4535</p>', true, '<p>[number in record]<i></i></p>', 0],
    ['with other spaces', '<p>999&nbsp;123&#160;4535</p>', true, '<p>[number in record]</p>', 0],
    ['every time it stands there', '999 123 4535, 999 123 4535', false, '[number in record], [number in record]', 0],
    ['not within a longer one', 'x1999 123 45356', false, 'x1999 123 45356', 1],
    [
      'not in an address',
      '<a href="https://x.example/9991234535">Join</a>',
      true,
      '<a href="https://x.example/9991234535">Join</a>',
      1,
    ],
    ['no longer there', 'Nothing', false, 'Nothing', 1],
  ])('%s', (_what, text, isHtml, after, missing) =>
    expect(replaceInText(text, isHtml, NUMBER)).toEqual({ text: after, missing }),
  );

  it('what is put in is text, never markup', () => {
    const { text } = replaceInText('<p>a b</p>', true, [{ found: 'a b', by: '<img>' }]);
    expect(text).toBe('<p>&lt;img&gt;</p>');
  });

  it('of HTML every tag stays, whatever is replaced', () => {
    const piece = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<br>', '&nbsp;', '&amp;', ' ', '999', '123', '4535', 'x', ','),
      fc.string({ maxLength: 3 }).map((text) => text.replace(/[<>&]/g, '')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        const tags = (text: string) => text.match(/<[a-z/][^>]*>/g);
        expect(tags(replaceInText(html, true, NUMBER).text)).toEqual(tags(html));
      }),
    );
  });
});
