import { scanLine } from '../../../tools/detector/scanLine';
import { readLines } from '../../../tools/readLines';

const lines: readonly (readonly [sentence: string, line: string, printed: object])[] = [
  [
    'a finding is a place and a rule',
    '{"id":"a","subject":"NHS 999 110 6847","location":"","body":""}',
    {
      id: 'a',
      severity: 'block',
      findings: [{ category: 'NHS_NUMBER', field: 'subject', start: 4, end: 16, rule: 'nhs-number' }],
    },
  ],
  ['a clean entry has none', '{"id":7,"subject":"Clinic"}', { id: 7, severity: 'none', findings: [] }],
  ['a field may be null', '{"id":"b","subject":null}', { id: 'b', severity: 'none', findings: [] }],
  ['an entry may have no id', '{"subject":"Clinic"}', { id: null, severity: 'none', findings: [] }],
  ['a broken line is named by its number', '{"id":', { line: 3, error: 'not a JSON object' }],
  ['so is a list', '[1]', { line: 3, error: 'not a JSON object' }],
  ['and a field that is no text', '{"body":[]}', { line: 3, error: 'body is not a text' }],
];

describe('what `scan` prints for a line', () => {
  it.each(lines)('%s', (...[, line, printed]) => {
    expect(JSON.parse(scanLine(line, 3))).toEqual(printed);
  });
});

const toChunks = async function* (bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

describe('lines of a stream', () => {
  it.each([1, 2, 3, 1000])('are whole, however it is cut: %d octets', async (size) => {
    const read: string[] = [];
    for await (const line of readLines(toChunks(Buffer.from('a\r\nZo\u00eb\u2028b\n\n\ud83d\ude00'), size)))
      read.push(line);
    expect(read).toEqual(['a', 'Zo\u00eb\u2028b', '', '\ud83d\ude00']);
  });
});
