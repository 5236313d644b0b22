import fc from 'fast-check';
import { parseCsv } from '../../../tools/register/parseCsv';

const cells = (text: string) => parseCsv(text).records.map((record) => record.cells);

describe('CSV as RFC 4180 has it', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'plain',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF, and no line end at the end',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a byte-order mark', '\uFEFFa,b', [['a', 'b']]],
    ['commas, lines and quotes in quotes', '"a,1","b\r\n2","say ""c"""', [['a,1', 'b\r\n2', 'say "c"']]],
    ['empty cells', ',,\n', [['', '', '']]],
    ['empty lines', 'a\n\n\r\nb\n', [['a'], ['b']]],
    ['an empty quoted cell is a cell', '""\n', [['']]],
    ['nothing', '', []],
  ])('%s', (_sentence, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it.each([
    ['a quote that is never closed', 'a\n"b,c\nd', 2, 'a quote is opened and never closed'],
    ['something after a closing quote', 'a\n"b"x,c\n', 2, 'something stands after the closing quote of a cell'],
    ['a quote in the middle', 'a\nb"c,d\n', 2, 'a quote stands inside a cell that is not quoted'],
  ])('%s is named by its line', (_sentence, text, line, reason) => {
    expect(parseCsv(text).faults).toEqual([{ line, reason }]);
  });

  it('counts lines within quotes', () => {
    expect(parseCsv('"a\nb"\nc').records.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('gives back whatever was written', () => {
    const row = fc.array(fc.string(), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const text = rows.map((one) => one.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(cells(text)).toEqual(rows);
      }),
    );
  });
});
