import fc from 'fast-check';
import { cleanText, escapeMarkdown, shorten } from '../../src/wording/foreignText';

const char = String.fromCodePoint;

describe('what others typed stands in a sentence of ours', () => {
  it.each<[string, string, string]>([
    ['a name stays as it is', 'Siobhán O’Brien-Smith', 'Siobhán O’Brien-Smith'],
    ['marks of direction go', `Sam ${char(0x202e)}llaH${char(0x2069)}`, 'Sam llaH'],
    ['what has no width goes', `S${char(0x200b)}a${char(0xfeff)}m${char(0xad)}`, 'Sam'],
    ['line ends and tabs become a blank', 'Sam\r\n\tHall\u2028 Council', 'Sam Hall Council'],
    ['controls go', `Sam${char(0)}${char(0x1b)} Hall${char(0x85)}`, 'Sam Hall'],
    ['tags behind the plane go', `Sam${char(0xe0041)}${char(0xe007f)}`, 'Sam'],
    ['half a pair goes', `Sam\ud83d Hall`, 'Sam Hall'],
    ['a whole pair stays', `Sam ${char(0x1f600)}`, `Sam ${char(0x1f600)}`],
    ['accents in a heap are two', `Z${char(0x301).repeat(40)}`, `Ź${char(0x301).repeat(2)}`],
    ['blanks around go', '  Sam  ', 'Sam'],
  ])('%s', (_sentence, text, clean) => expect(cleanText(text)).toBe(clean));

  it.each<[string, string, number, string]>([
    ['what fits stays', 'Sam Hall', 8, 'Sam Hall'],
    ['cut behind a whole word', 'Sam Hall Council', 10, 'Sam Hall…'],
    ['a word that ends at the edge stays', 'Sam Hall Council', 9, 'Sam Hall…'],
    ['one long word is cut hard', 'Llanfairpwllgwyngyll', 6, 'Llanf…'],
    ['never in the middle of a pair', `abcd${char(0x1f600)}xyz`, 6, 'abcd…'],
  ])('shortened: %s', (_sentence, text, longest, short) => expect(shorten(text, longest)).toBe(short));

  it('in Markdown each mark stands behind a backslash', () => {
    expect(escapeMarkdown('**[a](https://x.example)** `b` <i> _c_ & #1 - !~|{d}+\\')).toBe(
      '\\*\\*\\[a\\]\\(https\\://x\\.example\\)\\*\\* \\`b\\` \\<i\\> \\_c\\_ \\& \\#1 \\- \\!\\~\\|\\{d\\}\\+\\\\',
    );
  });

  it('whatever it is, it is never longer than allowed, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 60 }), (text, longest) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(shorten(clean, longest).length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
