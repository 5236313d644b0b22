import { isQuiet } from '../evidence';
import { gapAfter, isNumber, isWordOf, lengthAt, someAround, textAt, wordSet } from '../near';
import { matchOf, touchesNext, type Match, type Reading } from '../reading';
import type { Rule } from '../rule';
import { SECRET } from '../tags';

const passwords = wordSet(
  'password passwords passwd pwd pword pswd passphrase apikey api access client connection accountkey sharedaccesskey bearer pw wifi wpa',
);
const onlyWithSign = wordSet('pass secret token memorable credentials creds');
const forEverybody = wordSet(
  'meeting zoom webex webinar attendee attendees participant participants joining session conference teams delegate delegates guest',
);
const hosts = wordSet('host chair chairperson chairman moderator leader organiser organizer presenter leaders hosts');
const locks = wordSet(
  'door doors gate cupboard cupboards keysafe safe alarm entry keypad lock locker padlock fridge building ward entrance barrier garage key drug drugs cd medicine medicines staff changing lockbox box sluice treatment store storeroom cabinet flat house intercom',
);
const professional = wordSet('nmc gmc hcpc gphc registration bnf');
const dialling = wordSet(
  'dial dialin conference teleconf teleconference call conf audio participant attendee zoom webex skype bridge phone tel telephone',
);
const ownPins = wordSet('smartcard card my his her bank login voicemail sim device laptop tablet ipad');

/** What follows a label on its line, as far as a value may reach. */
const restOfLine = ({ text, tokens }: Reading, last: number): { readonly text: string; readonly start: number } => {
  const start = tokens.end[last] as number;
  const rest = text.slice(start, start + 90);
  const end = rest.search(/[\r\n\u0001\u2028]/);
  return { text: end < 0 ? rest : rest.slice(0, end), start };
};

const VALUE = /^(\s{0,3}(?:[:=]|is\b|was\b|are\b|now\b|->|[-–]\s)?\s{0,3}["'“‘`]?)([^\s"'“”‘’`]{4,64})/;
const FOR_SOMETHING = /^\s(?:for|to|of|on)\s[^:=\d]{2,30}?(?=\s?[:=]|\sis\s)/;
const CLOSING = /[.,;)\]>]+$/;
const isMixed = (value: string): boolean => /[A-Za-z]/.test(value) && /[0-9!#$%^&*@_£?~+]/.test(value);
const isInnerCapital = (value: string): boolean => /[a-z][A-Z]/.test(value) && value.length > 5;
const notValues =
  /^(?:required|protected|attached|expired|expires|expiry|reset|resets|changed|change|manager|policy|sent|will|see|same|separately|below|above|follow|follows|available|provided|please|request|needed|unknown|incorrect|forgotten|enclosed|to|tbc|none|with|from|your|the|in|by|via|ask|per|as|not|n\/a)\b/i;

const isSecret = (value: string, signed: boolean, rest: string): boolean => {
  if (notValues.test(value) || /^https?:|@.+\.[a-z]{2,}$/i.test(value)) return false;
  if (isMixed(value) || isInnerCapital(value)) return true;
  if (/^\d{4,}#?$/.test(value)) return true;
  return signed && /^[A-Za-z-]{6,}$/.test(value) && !/^\s[a-z]/.test(rest);
};

/** The value behind “password:”, “pwd=”, “password for the laptop is”. */
const findValue = (reading: Reading, at: number, needsSign: boolean): Match | undefined => {
  const rest = restOfLine(reading, reading.tokens.last[at] as number);
  const detour = (FOR_SOMETHING.exec(rest.text) || [''])[0];
  const found = VALUE.exec(rest.text.slice(detour.length));
  if (found === null) return undefined;
  const signed = /[:=]|is|was/.test(found[1] as string);
  const value = (found[2] as string).replace(CLOSING, '').replace(/^(.*?);.*$/, '$1');
  const behind = rest.text.slice(detour.length + found[0].length);
  if (value.length < 4 || (needsSign && !signed) || !isSecret(value, signed, behind)) return undefined;
  const start = rest.start + detour.length + (found[1] as string).length;
  return { start, end: start + value.length, last: lastWithin(reading, at, start + value.length) };
};

const lastWithin = ({ tokens }: Reading, at: number, end: number): number => {
  let last = at;
  while (last + 1 < tokens.count && (tokens.end[last + 1] as number) <= end) last += 1;
  return last;
};

const isAround = (reading: Reading, at: number, words: ReadonlySet<number>): boolean =>
  isWordOf(reading, at, words) ||
  someAround(reading, { at: at, before: 4, after: 3 }, (i) => isWordOf(reading, i, words));

const isBefore = (reading: Reading, at: number, words: ReadonlySet<number>): boolean =>
  isWordOf(reading, at, words) ||
  someAround(reading, { at: at, before: 4, after: 0 }, (i) => isWordOf(reading, i, words));

const acceptsPassword = (reading: Reading, at: number): Match | undefined => {
  const needsSign = isWordOf(reading, at, onlyWithSign);
  if (!needsSign && !isWordOf(reading, at, passwords)) return undefined;
  if (isQuiet(reading, at) || isBefore(reading, at, forEverybody) || isBefore(reading, at, hosts)) return undefined;
  return findValue(reading, at, needsSign);
};

const credential = (id: string, severity: Rule['severity'], accepts: Rule['accepts']): Rule => ({
  id,
  category: 'CREDENTIAL',
  severity,
  reason: 'opensDoor',
  trigger: SECRET,
  accepts,
});

/** Passwords, API keys and connection strings; never the passcode that everybody invited needs to join. */
export const password = credential('password', 'block', acceptsPassword);

const CODE_REACH = 6;
const BETWEEN = /^[\s:=,\-–(."'’“/&]{0,4}$/;

/** A group of digits, perhaps with a letter before or behind (C1234Y), within a few words behind a label. */
const findCode = (reading: Reading, at: number, least: number): Match | undefined => {
  const label = reading.tokens.last[at] as number;
  for (let i = label + 1; i <= label + CODE_REACH && i < reading.tokens.count; i += 1) {
    const gap = i === label + 1 && touchesNext(reading, label) ? '' : gapAfter(reading, i - 1);
    if (gap === undefined || !BETWEEN.test(gap)) return undefined;
    if (!isNumber(reading, i)) continue;
    const digits = reading.tokens.value[i] as number;
    if (digits < least || digits > 8) return undefined;
    const first = touchesNext(reading, i - 1) && lengthAt(reading, i - 1) === 1 ? i - 1 : i;
    const last = touchesNext(reading, i) && lengthAt(reading, i + 1) === 1 ? i + 1 : i;
    return matchOf(reading, first, last);
  }
  return undefined;
};

const lockLabels = wordSet(
  'door keypad entry access gate alarm keysafe key lockbox lock cupboard drug drugs cd medicine medicines safe combination combo',
);
const ambiguousLabels = wordSet('code pin pincode passcode');
const cardChecks = wordSet('cvc cvv cv2 security');

const LOCKED = 3;

const acceptsLockCode = (reading: Reading, at: number): Match | undefined => {
  if (isWordOf(reading, at, cardChecks)) return findCode(reading, at, LOCKED);
  const isLabel = isWordOf(reading, at, lockLabels);
  if (!isLabel && !(isWordOf(reading, at, ambiguousLabels) && isAround(reading, at, locks))) return undefined;
  if (isQuiet(reading, at) || isBefore(reading, at, professional) || isBefore(reading, at, hosts)) return undefined;
  return isAround(reading, at, dialling) ? undefined : findCode(reading, at, LOCKED);
};

/** Codes of doors, key safes, drug cupboards and alarms; the three digits on the back of a card. */
export const lockCode = credential('lock-code', 'block', acceptsLockCode);

const pins = wordSet('pin pincode');

const acceptsPin = (reading: Reading, at: number): Match | undefined => {
  if (!isWordOf(reading, at, pins) || isBefore(reading, at, professional) || isBefore(reading, at, hosts))
    return undefined;
  if (isAround(reading, at, ownPins)) return isAround(reading, at, forEverybody) ? undefined : findCode(reading, at, 4);
  return undefined;
};

/** A PIN that somebody alone should know: of a smartcard, a bank card, a device. */
export const personalPin = credential('personal-pin', 'block', acceptsPin);

const acceptsHostCode = (reading: Reading, at: number): Match | undefined =>
  isBefore(reading, at, hosts) && !/^pads?$/i.test(textAt(reading, at))
    ? findCode(reading, at, 4) || findValue(reading, at, true)
    : undefined;

/** What makes whoever joins the host of the meeting. */
export const hostCode = credential('host-code', 'warn', acceptsHostCode);
