import fc from 'fast-check';
import { parseEmailAddress, sameAddress } from '../../../src/domain/address';
import { address } from '../../fakes/exampleRegister';

const verdict = (text: string): string => {
  const parsed = parseEmailAddress(text);
  return parsed.ok ? parsed.value.text : parsed.error.code;
};

describe('CAL-17: a share needs one complete address', () => {
  it.each([
    ['a plain address', 'sam.hall@northshire.example', 'sam.hall@northshire.example'],
    ['spaces around it', '  sam.hall@northshire.example \n', 'sam.hall@northshire.example'],
    ['upper case in the domain', 'Sam.Hall@NORTHSHIRE.Example', 'Sam.Hall@northshire.example'],
    ['a name before angle brackets', 'Sam Hall <sam.hall@northshire.example>', 'sam.hall@northshire.example'],
    ['a name with a comma', 'HALL, Sam <sam.hall@northshire.example>;', 'sam.hall@northshire.example'],
    ['angle brackets alone', '<sam.hall@northshire.example>', 'sam.hall@northshire.example'],
    ['mailto', 'mailto:sam.hall@northshire.example?subject=Hello', 'sam.hall@northshire.example'],
    ['mailto in brackets', 'Sam <MAILTO:sam.hall@northshire.example>', 'sam.hall@northshire.example'],
    ['straight quotes', '"sam.hall@northshire.example"', 'sam.hall@northshire.example'],
    ['curly quotes', '“sam.hall@northshire.example”', 'sam.hall@northshire.example'],
    ['a full stop at the end of a sentence', 'sam.hall@northshire.example.', 'sam.hall@northshire.example'],
    [
      'an invisible mark that was copied along',
      '\u200bsam.hall@northshire.example\u202c',
      'sam.hall@northshire.example',
    ],
    ['an apostrophe', "o'neil@northshire.example", "o'neil@northshire.example"],
    ['a plus sign', 'sam+rota@northshire.example', 'sam+rota@northshire.example'],
    ['nothing', '', 'empty'],
    ['only spaces', '   ', 'empty'],
    ['a name', 'Sam Hall', 'nameOnly'],
    ['an account name', 'sam.hall', 'nameOnly'],
    ['a name in brackets', 'Sam <sam.hall>', 'nameOnly'],
    ['two addresses', 'sam@northshire.example; kim@northshire.example', 'severalAddresses'],
    ['two with names', 'Sam <sam@northshire.example>, Kim <kim@northshire.example>', 'severalAddresses'],
    ['two lines', 'sam@northshire.example\nkim@northshire.example', 'severalAddresses'],
    ['a space inside', 'sam hall@northshire.example', 'spaces'],
    ['a name without brackets', 'Sam Hall sam@northshire.example', 'spaces'],
    ['two @', 'sam@hall@northshire.example', 'severalAts'],
    ['nothing before the @', '@northshire.example', 'nothingBeforeAt'],
    ['nothing after the @', 'sam.hall@', 'noDomain'],
    ['a domain of one word', 'sam.hall@northshire', 'notADomain'],
    ['an IP address', 'sam.hall@192.0.2.7', 'notADomain'],
    ['a domain with a gap', 'sam.hall@northshire..example', 'notADomain'],
    ['a domain that begins with a hyphen', 'sam.hall@-northshire.example', 'notADomain'],
    ['an accent', 'séan@northshire.example', 'notAscii'],
    ['letters that look Latin', 'sam@nоrthshire.example', 'notAscii'],
    ['a SIP address', 'sip:sam.hall@northshire.example', 'notAllowed'],
    ['a quoted part before the @', '"sam hall"@northshire.example', 'spaces'],
    ['a dot at the start', '.sam@northshire.example', 'misplacedDot'],
    ['two dots', 'sam..hall@northshire.example', 'misplacedDot'],
    ['65 characters before the @', `${'a'.repeat(65)}@northshire.example`, 'tooLong'],
  ])('%s', (_sentence, text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  it('counts the addresses that were pasted', () => {
    const parsed = parseEmailAddress('a@northshire.example, b@northshire.example, c@northshire.example');
    expect(parsed).toEqual({ ok: false, error: { code: 'severalAddresses', count: 3 } });
  });

  it('names the character that is in the way', () => {
    expect(parseEmailAddress('sam(hall)@northshire.example')).toEqual({
      ok: false,
      error: { code: 'notAllowed', character: '(' },
    });
  });

  it('never throws, and what it accepts it accepts again unchanged', () => {
    const pasted = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.string().map((text) => `${text}@northshire.example`),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        const parsed = parseEmailAddress(text);
        if (parsed.ok) expect(parseEmailAddress(parsed.value.text)).toEqual(parsed);
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes no longer for a text made to be slow', () => {
    const started = process.hrtime.bigint();
    for (const text of ['a.'.repeat(500_000), '<'.repeat(1_000_000), `${' '.repeat(1_000_000)}@`, 'a@'.repeat(500_000)])
      verdict(text);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1_000);
  });
});

describe('two addresses are the same person', () => {
  it.each([
    ['in another case', 'Sam.Hall@northshire.example', 'sam.hall@NORTHSHIRE.example', true],
    ['with another name', 'sam.hall@northshire.example', 'kim.hall@northshire.example', false],
    ['at a sub-domain', 'sam.hall@northshire.example', 'sam.hall@sub.northshire.example', false],
  ])('%s: %s and %s', (_sentence, a, b, expected) => {
    expect(sameAddress(address(a), address(b))).toBe(expected);
  });
});
