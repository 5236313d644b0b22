import { isQuiet } from '../evidence';
import { hasWordAround, lastWithin, gapAfter, isWordOf, someAround, textAt } from '../near';
import { SUBJECT_LINE, touchesNext, type Match, type Reading } from '../reading';
import type { Rule } from '../rule';
import { SECRET } from '../tags';
import { findShape } from './secretShapes';
import { findCode, findCodeBefore, findCodeInBody, findCodeNext, findCodeSaid, findLockShape } from './codes';
import { wordSet, type WordSet } from '../wordSet';

const passwords = wordSet(
  'password passwords passwd pwd pword pswd passphrase apikey api access client connection accountkey sharedaccesskey bearer pw wifi wpa',
);
const onlyWithSign = wordSet('pass secret token memorable credentials creds');
const forEverybody = wordSet(
  'meeting zoom webex webinar attendee attendees participant participants joining session conference teams delegate delegates guest',
);
const hosts = wordSet('host chair chairperson chairman moderator leader organiser organizer presenter leaders hosts');
const locks = wordSet(
  'door doors gate cupboard cupboards keysafe safe alarm entry keypad lock locker padlock entrance barrier key lockbox box sluice omnicell pyxis override intercom',
);
/** What is locked, and much else beside. */
const places = wordSet(
  'fridge building ward garage drug drugs cd medicine medicines staff changing treatment store storeroom cabinet flat house',
);
const professional = wordSet('nmc gmc hcpc gphc registration bnf');
const dialling = wordSet(
  'dial dialin conference teleconf teleconference call conf audio participant attendee zoom webex skype bridge phone tel telephone',
);
const ownPins = wordSet(
  'recovery bitlocker smartcard card my his her bank login voicemail sim device laptop tablet ipad',
);

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
interface Expected {
  readonly needsSign: boolean;
  /** What may stand between the label and the value. */
  readonly passing?: RegExp;
}

const findValue = (
  reading: Reading,
  at: number,
  { needsSign, passing = FOR_SOMETHING }: Expected,
): Match | undefined => {
  const rest = restOfLine(reading, reading.tokens.last[at] as number);
  const detour = (passing.exec(rest.text) || [''])[0];
  const found = VALUE.exec(rest.text.slice(detour.length));
  if (found === null) return undefined;
  const signed = passing === ACCOUNT || /[:=]|is|was/.test(found[1] as string);
  const value = (found[2] as string).replace(CLOSING, '').replace(/^(.*?);.*$/, '$1');
  const behind = rest.text.slice(detour.length + found[0].length);
  if (value.length < 4 || (needsSign && !signed) || !isSecret(value, signed, behind)) return undefined;
  const start = rest.start + detour.length + (found[1] as string).length;
  return { start, end: start + value.length, last: lastWithin(reading, at, start + value.length) };
};

const isAround = (reading: Reading, at: number, words: WordSet): boolean =>
  isWordOf(reading, at, words) || hasWordAround(reading, { at: at, before: 4, after: 5 }, words);

/** “Elm-Guest2” is the name of something. */
const isPartOfName = (reading: Reading, at: number): boolean =>
  touchesNext(reading, at) || gapAfter(reading, at - 1) === '-';

const isBefore = (reading: Reading, at: number, words: WordSet): boolean =>
  isWordOf(reading, at, words) ||
  someAround(reading, { at: at, before: 6, after: 0 }, (i) => isWordOf(reading, i, words) && !isPartOfName(reading, i));

const accounts = wordSet('root user username admin ssid key svc');
const KEY = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w-]{16,}$/;
const ACCOUNT = /^(?:[\s:=_]{1,2}[\w.@-]{2,20})?\s?[/|,]\s?/;
const CASED = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\S{8,}$/;
const STRONG = /^(?=.*[A-Za-z])(?=.*\d)(?=.*[!#$%^&*?~+£_])[^=/]{8,}$/;

/** “root is …”, “admin / …”: only what can be nothing but a password. */
const findStrongValue = (reading: Reading, at: number): Match | undefined => {
  const found = findValue(reading, at, { needsSign: true, passing: ACCOUNT });
  const value = found === undefined ? '' : reading.text.slice(found.start, found.end);
  return STRONG.test(value) || KEY.test(value) ? found : undefined;
};

/** “pass Ke5tle-Row”: without a sign only what is written as no word is. */
const findCasedValue = (reading: Reading, at: number): Match | undefined => {
  const found = findValue(reading, at, { needsSign: false });
  return found !== undefined && CASED.test(reading.text.slice(found.start, found.end)) ? found : undefined;
};

const acceptsPassword = (reading: Reading, at: number): Match | undefined => {
  const shaped = findShape(reading, at);
  if (shaped !== undefined) return shaped;
  if (isWordOf(reading, at, accounts) && reading.tokens.last[at] === at)
    return isQuiet(reading, at) ? undefined : findStrongValue(reading, at);
  const needsSign = isWordOf(reading, at, onlyWithSign);
  if (!needsSign && !isWordOf(reading, at, passwords)) return undefined;
  if (isQuiet(reading, at) || isBefore(reading, at, forEverybody) || isBefore(reading, at, hosts)) return undefined;
  return findValue(reading, at, { needsSign }) || (needsSign ? findCasedValue(reading, at) : undefined);
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

const MOST_SUBJECT_WORDS = 30;

/** What kind of code it is may stand in the subject. */
const isInSubject = (reading: Reading, words: WordSet): boolean => {
  for (let i = 0; i < MOST_SUBJECT_WORDS && reading.tokens.line[i] === SUBJECT_LINE; i += 1)
    if (isWordOf(reading, i, words)) return true;
  return false;
};

const nextTo = wordSet('alarm combination ks');
const lockLabels = wordSet(
  'ks door keypad entry access gate alarm keysafe key lockbox lock cupboard drug drugs cd medicine medicines safe combination combo',
);
/** By themselves these are part of a building. */
const openings = wordSet('door doors gate');
const ambiguousLabels = wordSet('code pin pincode passcode');
const cardChecks = wordSet('cvc cvv cv2 security sec cid');

const LOCKED = 3;
const keys = wordSet('key');

const acceptsLockCode = (reading: Reading, at: number): Match | undefined => {
  if (isWordOf(reading, at, cardChecks)) return findCode(reading, at, LOCKED);
  if (isQuiet(reading, at) || isBefore(reading, at, professional) || isBefore(reading, at, hosts)) return undefined;
  if (isAround(reading, at, dialling)) return undefined;
  if (isWordOf(reading, at, nextTo) && reading.tokens.last[at] === at) return findCodeNext(reading, at);
  if (isWordOf(reading, at, openings) && reading.tokens.last[at] === at)
    return findLockShape(reading, at, at + 1) || findCodeSaid(reading, at);
  const isLock = isWordOf(reading, at, lockLabels) && !(isWordOf(reading, at, keys) && reading.tokens.last[at] === at);
  if (
    !isLock &&
    !(
      isWordOf(reading, at, ambiguousLabels) &&
      (isAround(reading, at, locks) || isAround(reading, at, places) || isInSubject(reading, locks))
    )
  )
    return undefined;
  return (
    findCode(reading, at, LOCKED) || (isLock ? findCodeBefore(reading, at) || findCodeInBody(reading, at) : undefined)
  );
};

/** Codes of doors, key safes, drug cupboards and alarms; the three digits on the back of a card. */
export const lockCode = credential('lock-code', 'block', acceptsLockCode);

const pins = wordSet('pin pincode');
const ownCards = wordSet('smartcard laptop tablet');

const acceptsPin = (reading: Reading, at: number): Match | undefined => {
  if (!isWordOf(reading, at, pins) || isBefore(reading, at, professional) || isBefore(reading, at, hosts))
    return undefined;
  if (isAround(reading, at, ownPins) || isInSubject(reading, ownCards))
    return isAround(reading, at, forEverybody) ? undefined : findCode(reading, at, 4);
  return undefined;
};

/** A PIN that somebody alone should know: of a smartcard, a bank card, a device. */
export const personalPin = credential('personal-pin', 'block', acceptsPin);

const acceptsHostCode = (reading: Reading, at: number): Match | undefined =>
  isBefore(reading, at, hosts) && !/^pads?$/i.test(textAt(reading, at))
    ? findCode(reading, at, 4) || findValue(reading, at, { needsSign: true }) || findCodeInBody(reading, at)
    : undefined;

/** What makes whoever joins the host of the meeting. */
export const hostCode = credential('host-code', 'warn', acceptsHostCode);
