import type { CheckUpEnd, CheckUpProgress } from '../application/checkUp/createCheckUp';
import type { Failure } from '../application/failure';
import type { AgeBand, CheckUpRange, ExposureLevel, KeptCheckUp, Reader, RangeProblem, Tally } from '../domain/checkUp';
import type { Housekeeping } from '../domain/federation';
import type { Category } from '../domain/sensitivity';
import { FAILURE_TEXTS } from './failureTexts';
import { sayDate, sayDayAndYear, sayMoment } from './moment';
import { sayCount } from './sayCount';
import { categoryWords } from './sensitivity';

const entries = (count: number): string => sayCount(count, 'entry', 'entries');

export const LEVEL_NAMES: Readonly<Record<ExposureLevel, string>> = {
  readable: 'Can be read outside today',
  ifRaised: 'Could be read if you shared titles',
  hidden: 'Private: hidden from partners',
};

const sayFound = ({ readable = 0, ifRaised = 0 }: Tally['sensitive']): string => {
  if (readable > 0)
    return readable === 1
      ? '1 entry that looks sensitive can be read outside'
      : `${entries(readable)} that look sensitive can be read outside`;
  return ifRaised > 0
    ? 'Nothing that looks sensitive can be read outside today'
    : 'Nothing found that looks sensitive outside private entries';
};

/** The answer, as far as it goes. */
export const sayCheckUpHeading = (kind: CheckUpEnd['kind'], { sensitive }: Tally): string => {
  if (kind === 'done') return sayFound(sensitive);
  const found = entries((sensitive.readable ?? 0) + (sensitive.ifRaised ?? 0));
  return `${kind === 'stopped' ? 'Stopped' : 'Interrupted'}: ${found} found so far that may be sensitive`;
};

/** `Clinic list 3: 1,204 entries so far, 3 look sensitive`. */
export const sayCheckUpProgress = ({ calendar, entries: count, sensitive }: CheckUpProgress): string =>
  `${calendar}: ${entries(count)} so far, ${sensitive} ${sensitive === 1 ? 'looks' : 'look'} sensitive`;

const sayExtent = ({ readsAll, readsPrivate }: Reader): string => {
  if (readsPrivate) return 'everything, private entries too';
  return readsAll ? 'titles, locations and descriptions' : 'titles and locations';
};

/** `Northshire Council: 2 people may read titles and locations`. */
export const sayReader = (reader: Reader): string => {
  const { partner, people } = reader;
  const who = people === 0 ? 'everybody there' : sayCount(people, 'person', 'people');
  const how = people === 0 ? ' in Scheduling Assistant' : '';
  return `${partner ?? 'At no partner'}: ${who} may read ${sayExtent(reader)}${how}`;
};

/** `Northshire Council, Elmwood Pharmacy Group`: who could read one entry. */
export const sayReaderNames = (readers: readonly Reader[]): string =>
  readers.map(({ partner }) => partner ?? 'people at no partner').join(', ');

const saySpan = ({ first, last }: AgeBand, timeZone: string): string => {
  if (first === undefined || last === undefined) return '';
  const [from, to] = [sayDayAndYear(first, timeZone), sayDayAndYear(last, timeZone)];
  return from === to ? `, of ${from}` : `, from ${from} to ${to}`;
};

/** `2 entries, from 24 September 2025 to 24 April 2026`. */
export const sayBand = (band: AgeBand, timeZone: string): string => `${entries(band.count)}${saySpan(band, timeZone)}`;

/** Whatever is done with old entries is done by the person, in Outlook (HSK-05, X-08, AUD-09). */
export const sayRetention = ({ recoverableDays }: Housekeeping): readonly string[] => [
  'Delete or archive what you no longer need. What has to be kept as a record is archived, never deleted; your organisation’s retention policy says what that is.',
  `The add-in deletes nothing. What you delete in Outlook can be brought back for at least ${recoverableDays} days.`,
];

export const sayRangeProblem = (problem: RangeProblem): string => {
  switch (problem.code) {
    case 'noDay':
      return problem.field === 'from' ? 'The first day is not a date.' : 'The last day is not a date.';
    case 'endsBefore':
      return 'The last day lies before the first.';
  }
};

/** What is known of an earlier check-up, from the counts that were kept. */
export const sayKept = ({ savedAt, places, tally }: KeptCheckUp, timeZone: string): string => {
  const when = sayMoment(Date.parse(savedAt), timeZone);
  const open = places.filter(({ isDone }) => !isDone).length;
  const found = `${sayFound(tally.sensitive)}, among ${entries(tally.entries)}`;
  return open === 0
    ? `Last checked ${when}. ${found}.`
    : `A check-up was stopped on ${when}, with ${open} of ${places.length} calendars to go and ${entries(tally.entries)} looked through.`;
};

/** What was looked through, and when: `1,204 entries in 3 calendars, 24 November 2024 to 24 November 2027`. */
export const sayLooked = (
  tally: Pick<Tally, 'entries' | 'isPrivate'>,
  { calendars, range }: { readonly calendars: readonly unknown[]; readonly range: CheckUpRange },
): string =>
  `Looked through: ${entries(tally.entries)} in ${sayCount(calendars.length, 'calendar', 'calendars')}, ` +
  `${sayDate(range.from)} to ${sayDate(range.to)}; ${sayCount(tally.isPrivate, 'is', 'are')} private. What no rule knows is not found.`;

/** The counts are of the moment when it was looked through. */
export const sayChangedSince = (count: number): string =>
  `You changed ${count} of these since. Check again to count anew.`;

export const sayResumeFrom = (kind: CheckUpEnd['kind']): string => {
  switch (kind) {
    case 'done':
      return 'These calendars could not be read. What stands below is of the others.';
    case 'stopped':
      return 'You stopped it. What was found so far stands below; it goes on where it stopped.';
    case 'interrupted':
      return 'What was found so far stands below; it goes on where it stopped.';
  }
};

export const sayUnread = (name: string, failure: Failure): string => `${name}: ${FAILURE_TEXTS[failure.kind].cause}`;

/** A kind as the beginning of a row; one of a later version has no words here and is shown by its name. */
export const sayKind = (category: Category): string => {
  const words: string = categoryWords[category] ?? category;
  return words.charAt(0).toUpperCase() + words.slice(1);
};
