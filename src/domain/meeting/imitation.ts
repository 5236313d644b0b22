import { findMeetingHost } from './readJoinLink';
import { readLabel } from './punycode';
import { isHostOf } from './webAddress';

/** Letters of other scripts, and what in small type is taken for another letter. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a', ɑ: 'a', α: 'a', ь: 'b', с: 'c', ϲ: 'c', ԁ: 'd', е: 'e', ҽ: 'e', ε: 'e', ɡ: 'g', һ: 'h', і: 'i', ι: 'i', ı: 'i',
  ј: 'j', κ: 'k', ӏ: 'l', м: 'm', ո: 'n', η: 'n', о: 'o', ο: 'o', օ: 'o', σ: 'o', р: 'p', ρ: 'p', ԛ: 'q', г: 'r', ѕ: 's',
  т: 't', τ: 't', υ: 'u', ս: 'u', ν: 'v', ѵ: 'v', ԝ: 'w', ш: 'w', ω: 'w', х: 'x', χ: 'x', у: 'y', γ: 'y', ᴢ: 'z', ƶ: 'z',
  '0': 'o', '1': 'l', '3': 'e', '5': 's', '|': 'l',
}; // prettier-ignore

const MARKS = /[\u0300-\u036f]/g;

/** How a host reads at a glance. */
const glance = (host: string): string =>
  [...host.normalize('NFKD').replace(MARKS, '')]
    .map((character) => LOOKS_LIKE[character] ?? character)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/i/g, 'l');

/** Whether letters of another script stand among Latin ones, as no organisation writes its own name. */
export const mixesScripts = (host: string): boolean =>
  host
    .split('.')
    .map(readLabel)
    .some((label) => /[a-z]/.test(label) && [...label].some((letter) => letter > '\u036f' && letter in LOOKS_LIKE));

/** A host with what only looks like Latin letters written in Latin ones. */
export const inLatin = (host: string): string =>
  [...host.split('.').map(readLabel).join('.')]
    .map((letter) => (letter > '\u036f' ? (LOOKS_LIKE[letter] ?? letter) : letter))
    .join('');

/** Names that people know meetings by, without their dots. */
const KNOWN = [
  ['teams', 'microsoft'],
  ['microsoft', 'teams'],
  ['teams', 'live'],
  ['meet', 'google'],
  ['google', 'meet'],
  ['meet', 'lync'],
  ['zoom', 'us'],
  ['webex', 'com'],
  ['microsoft', 'com'],
  ['zoomgov', 'com'],
  ['safelinks', 'protection'],
  ['urldefense', 'com'],
  ['urldefense', 'proofpoint'],
].map((words) => words.map(glance));

const runsIn = (words: readonly string[], [first = '', second = '']: readonly string[]): boolean =>
  words.some((word, at) => word === first && words[at + 1] === second) || words.includes(`${first}${second}`);

/** One letter more, less or another. */
const isOneOff = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [x, y] = [a.slice(at), b.slice(at)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || isSwapped(x, y);
};

const isSwapped = (x: string, y: string): boolean => x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);

const NAMES = ['microsoft', 'webex', 'google', 'zoom'].map(glance);
const FRONTS = ['teams', 'meet', 'zoom', 'webex'].map(glance);

/** Paths that one joins by at the providers themselves. */
const JOIN_PATH = /^\/(?:l\/meetup-join\/|dl\/launcher\/|meet\/\d{6}|j\/\d{8}|[^/]+\/j\.php)/i;

/** A well-known name one letter off, or under an ending of its own, where it is dressed as a meeting’s. */
const isNearName = (labels: readonly string[], path: string): boolean => {
  const registered = labels[labels.length - 2] ?? '';
  const isMeeting = JOIN_PATH.test(path) || FRONTS.includes(labels[0] ?? '');
  return NAMES.some(
    (name) => (isMeeting && registered === name) || ((isMeeting || name.length > 6) && isOneOff(registered, name)),
  );
};

const GENUINE = ['microsoft.com', 'live.com', 'lync.com', 'zoom.us', 'zoom.com', 'webex.com', 'google.com'];

const TEAMS_PATH = /^\/l\/meetup-join\//i;

const judge = (host: string, path: string): boolean => {
  if (findMeetingHost(host) !== undefined || GENUINE.some((root) => isHostOf(host, root))) return false;
  const shown = glance(host.split('.').map(readLabel).join('.'));
  if (GENUINE.some((root) => isHostOf(shown, glance(root)))) return true;
  if (TEAMS_PATH.test(path)) return true;
  return KNOWN.some((words) => runsIn(shown.split(/[.-]/), words)) || isNearName(shown.split('.'), path);
};

/** The same few hosts stand in entry after entry. */
const MOST_KNOWN = 2_000;
const known = new Map<string, boolean>();

/**
 * Whether a host that is no provider’s own reads like one: letters of another script, a provider’s name in front of
 * somebody else’s domain or with a hyphen for its dot, one letter off, or a path that only Teams has.
 */
export const imitatesProvider = (host: string, path: string): boolean => {
  const key = `${JOIN_PATH.test(path)} ${TEAMS_PATH.test(path)} ${host}`;
  const held = known.get(key);
  if (held !== undefined) return held;
  if (known.size >= MOST_KNOWN) known.clear();
  const judged = judge(host, path);
  known.set(key, judged);
  return judged;
};
