import fc from 'fast-check';
import { parseSipAddress, printSipAddress } from '../../../src/domain/sip';

type Row = readonly [sentence: string, typed: string, verdict: string];

const READ: readonly Row[] = [
  ['a plain address', 'sam.hall@northshire.example', 'sam.hall@northshire.example'],
  ['with its scheme', 'sip:sam.hall@northshire.example', 'sam.hall@northshire.example'],
  ['with its scheme in capitals', 'SIP:sam.hall@northshire.example', 'sam.hall@northshire.example'],
  ['over TLS', 'sips:sam.hall@northshire.example', 'sam.hall@northshire.example'],
  ['with a port', 'sip:sam.hall@northshire.example:5061', 'sam.hall@northshire.example'],
  ['with parameters', 'sip:sam.hall@northshire.example;transport=tls;lr', 'sam.hall@northshire.example'],
  ['with port and parameters', 'sip:sam.hall@northshire.example:5061;transport=tls', 'sam.hall@northshire.example'],
  ['with the endpoint of Lync', 'sip:sam@northshire.example;opaque=user:epid:Ab1;gruu', 'sam@northshire.example'],
  ['with headers', 'sip:sam@northshire.example?subject=hello&priority=urgent', 'sam@northshire.example'],
  ['in capitals: the domain in lower case', 'SAM.HALL@NORTHSHIRE.EXAMPLE', 'SAM.HALL@northshire.example'],
  ['in quotes', '"sam.hall@northshire.example"', 'sam.hall@northshire.example'],
  ['in curly quotes', '“sip:sam.hall@northshire.example”', 'sam.hall@northshire.example'],
  ['in angle brackets', '<sip:sam.hall@northshire.example>', 'sam.hall@northshire.example'],
  ['behind a display name', 'Sam Hall <sip:sam.hall@northshire.example>', 'sam.hall@northshire.example'],
  ['with a tag behind the brackets', '"Sam" <sip:sam@northshire.example>;tag=88', 'sam@northshire.example'],
  ['as Skype writes it for a message', 'im:<sip:sam.hall@northshire.example>', 'sam.hall@northshire.example'],
  ['as Skype writes it for a call', 'callto:sip:sam.hall@northshire.example', 'sam.hall@northshire.example'],
  ['copied from an e-mail link', 'mailto:sam.hall@northshire.example', 'sam.hall@northshire.example'],
  ['with spaces around it', '  sam.hall@northshire.example  ', 'sam.hall@northshire.example'],
  ['with a space behind the scheme', 'sip: sam.hall@northshire.example', 'sam.hall@northshire.example'],
  ['with a full stop behind the domain', 'sam.hall@northshire.example.', 'sam.hall@northshire.example'],
  ['with a stop before the port', 'sip:sam@northshire.example.:5061', 'sam@northshire.example'],
  ['at a sub-domain, which it keeps', 'sam@sip.northshire.example', 'sam@sip.northshire.example'],
  ['with an invisible mark', 'sam.hall​@northshire.example', 'sam.hall@northshire.example'],
  ['with an escaped sign', 'sip:sam%2Ehall@northshire.example', 'sam.hall@northshire.example'],
  ['with a plus', 'sam+oncall@northshire.example', 'sam+oncall@northshire.example'],
];

const REFUSED: readonly Row[] = [
  ['nothing', '', 'empty'],
  ['spaces only', '   ', 'empty'],
  ['a scheme only', 'sip:', 'empty'],
  ['a bare name', 'r.khan', 'nameOnly'],
  ['a bare name behind the scheme', 'sip:r.khan', 'nameOnly'],
  ['two words', 'Sam Hall', 'nameOnly'],
  ['half an address', 'sam.hall@', 'noDomain'],
  ['a domain alone', '@northshire.example', 'nothingBeforeAt'],
  ['a domain of one word', 'sam@northshire', 'notADomain'],
  ['an address of numbers', 'sip:sam@192.0.2.7', 'notADomain'],
  ['two signs', 'sam@hall@northshire.example', 'severalAts'],
  ['two addresses', 'sip:a@northshire.example; sip:b@northshire.example', 'severalAddresses'],
  ['two in a message link', 'im:<sip:a@northshire.example><sip:b@northshire.example>', 'severalAddresses'],
  ['a space inside', 'sam hall@northshire.example', 'spaces'],
  ['an accent', 'rené@northshire.example', 'notAscii'],
  ['an accented domain', 'rene@nörthshire.example', 'notAscii'],
  ['a letter of another script', 'sаm@northshire.example', 'notAscii'],
  ['a guest of the own directory', 'sam.hall_northshire.example#EXT#@healthmail.example', 'guestAccount'],
  ['a guest, escaped', 'sip:sam_northshire.example%23EXT%23@healthmail.example', 'guestAccount'],
  ['a telephone', 'tel:+441632960101', 'telephone'],
  ['a telephone number as a name', 'sip:+441632960101@northshire.example', 'telephone'],
  ['a telephone by its parameter', 'sip:01632960101@northshire.example;user=phone', 'telephone'],
  ['a conference', 'conf:sip:sam@northshire.example;gruu;opaque=app:conf:focus:id:AB12', 'conference'],
  ['a conference without its scheme', 'sip:sam@northshire.example;gruu;opaque=app:conf:focus:id:AB12', 'conference'],
  ['a password in it', 'sip:sam:hunter2@northshire.example', 'holdsPassword'],
  ['a password without a scheme', 'sam:hunter2@northshire.example', 'holdsPassword'],
  ['an escaped password', 'sip:sam%3Ahunter2@northshire.example', 'holdsPassword'],
  ['a web address', 'https://northshire.example/sam@northshire.example', 'otherScheme'],
  ['another chat', 'xmpp:sam@northshire.example', 'otherScheme'],
  ['a port that is none', 'sip:sam@northshire.example:99999', 'badPort'],
  ['a port of letters', 'sip:sam@northshire.example:tls', 'badPort'],
  ['a broken escape', 'sip:sam%zz@northshire.example', 'badEscape'],
  ['a dot at the end of the name', 'sam.@northshire.example', 'misplacedDot'],
  ['a sign that no name holds', 'sam[hall]@northshire.example', 'notAllowed'],
  ['more than there can be', `${'a'.repeat(65)}@northshire.example`, 'tooLong'],
];

const verdict = (typed: string): string => {
  const parsed = parseSipAddress(typed);
  return parsed.ok ? parsed.value.text : parsed.error.code;
};

test.each(READ)('SIP-01 %s is read', (_sentence, typed, expected) => {
  expect(verdict(typed)).toBe(expected);
});

test.each(REFUSED)('SIP-02 %s is refused with its reason', (_sentence, typed, expected) => {
  expect(verdict(typed)).toBe(expected);
});

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const domain = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => [...labels, 'example'].join('.'));
const user = fc.stringMatching(/^[A-Za-z0-9!#$&'*+=?^_`{|}~-]{1,12}(\.[A-Za-z0-9_-]{1,8}){0,2}$/);

test('SIP-01 what is printed is read as the same address again', () => {
  fc.assert(
    fc.property(user, domain, (name, at) => {
      const parsed = parseSipAddress(`${name}@${at}`);
      fc.pre(parsed.ok);
      expect(parseSipAddress(printSipAddress(parsed.value))).toEqual(parsed);
    }),
    { numRuns: 2_000 },
  );
});

test('SIP-01 no text makes it throw, and what it reads is one complete address', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `sip:${text}@northshire.example`),
      ),
      (text) => {
        const parsed = parseSipAddress(text);
        if (parsed.ok) expect(parsed.value.text).toBe(`${parsed.value.user}@${parsed.value.domain}`);
      },
    ),
    { numRuns: 2_000 },
  );
});
