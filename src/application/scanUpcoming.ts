import { scan, type Finding } from '../domain/sensitivity';
import { compareLevels, type CalendarEntry, type Sensitivity, type SharingLevel } from '../domain/sharing';
import type { Failure } from './failure';
import { maskWords } from './maskWords';
import type { CalendarEntries } from './sharingPorts';
import { eachOf, type Watch, type Progress } from './watch';

export interface EntryWords {
  readonly subject: string;
  readonly location: string;
}

/** One entry or series whose title or place looks sensitive. Its words stay on the screen of its owner. */
export interface SensitiveEntry {
  /** What a change goes to: the series, where it is one. */
  readonly id: string;
  readonly calendarId: string;
  /** How many entries of the range it stands for. */
  readonly occurrences: number;
  /** Epoch milliseconds of the first of them. */
  readonly start: number;
  readonly isAllDay: boolean;
  readonly isOrganizer: boolean;
  readonly sensitivity: Sensitivity;
  readonly findings: readonly Finding[];
  readonly words: EntryWords;
  /** The words with what was found dotted out: what a screen shows. */
  readonly masked: EntryWords;
}

export interface UpcomingExposure {
  readonly entries: number;
  /** Entries with a title that the new level would show, and with a place. */
  readonly titles: number;
  readonly places: number;
  /** By their start. */
  readonly sensitive: readonly SensitiveEntry[];
}

export interface ScanQuestion {
  readonly calendarIds: readonly string[];
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly before: SharingLevel;
  readonly after: SharingLevel;
  /** Ids of rules that the organisation has switched off. */
  readonly rulesOff?: readonly string[];
}

export type UpcomingScan =
  | { readonly kind: 'scanned'; readonly exposure: UpcomingExposure }
  | { readonly kind: 'cancelled'; readonly exposure: UpcomingExposure }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** In days of the range, over all calendars; with what was read so far. */
export interface ScanProgress extends Progress {
  readonly entries: number;
  readonly sensitive: number;
}

export interface ScanWatch extends Pick<Watch, 'cancel'> {
  readonly onProgress?: (progress: ScanProgress) => void;
}

const DAY = 86_400_000;

/** Words found clean, so that the same ones are not read twice; beyond these they are. */
const MOST_REMEMBERED = 2_000;

const showsTitles = (level: SharingLevel): boolean => compareLevels(level, 'limitedDetails') >= 0;

/** Private entries keep their words at every level a partner can have. */
const becomesVisible = ({ before, after }: ScanQuestion, { sensitivity }: CalendarEntry): boolean =>
  showsTitles(after) && !showsTitles(before) && sensitivity !== 'private';

const createCollector = (question: ScanQuestion) => {
  const found = new Map<string, SensitiveEntry>();
  const clean = new Set<string>();
  const counts = { entries: 0, titles: 0, places: 0 };

  const look = (calendarId: string, entry: CalendarEntry): void => {
    const { subject, location } = entry;
    const isSeries = entry.seriesId !== undefined && !entry.isException;
    const id = isSeries ? (entry.seriesId ?? entry.id) : entry.id;
    const known = found.get(id);
    if (known) return void found.set(id, { ...known, occurrences: known.occurrences + 1 });
    const text = `${subject}\n${location}`;
    if (clean.has(text)) return;
    const findings = scan({ subject, location, body: '' }, { off: question.rulesOff });
    if (findings.length === 0) return void (clean.size < MOST_REMEMBERED && clean.add(text));
    const { start, isAllDay, isOrganizer, sensitivity } = entry;
    const words = { subject, location };
    const masked = maskWords(words, findings);
    found.set(id, {
      id,
      calendarId,
      occurrences: 1,
      start,
      isAllDay,
      isOrganizer,
      sensitivity,
      findings,
      words,
      masked,
    });
  };

  return {
    add: (calendarId: string, entries: readonly CalendarEntry[]): void => {
      for (const entry of entries) {
        counts.entries += 1;
        if (!becomesVisible(question, entry)) continue;
        if (entry.subject.trim() !== '') counts.titles += 1;
        if (entry.location.trim() !== '') counts.places += 1;
        look(calendarId, entry);
      }
    },
    size: () => ({ entries: counts.entries, sensitive: found.size }),
    exposure: (): UpcomingExposure => ({ ...counts, sensitive: [...found.values()].sort((a, b) => a.start - b.start) }),
  };
};

/**
 * What a wider level would show of the entries to come, and which of it looks sensitive (GOV-08). Read page by page,
 * four requests at most at once, scanned here, and dropped but for what looks sensitive; nothing leaves (GOV-09).
 */
export const scanUpcoming = async (
  { entries }: { readonly entries: CalendarEntries },
  question: ScanQuestion,
  { onProgress, cancel }: ScanWatch = {},
): Promise<UpcomingScan> => {
  const collector = createCollector(question);
  const { calendarIds, from, to } = question;
  const reached = new Map<string, number>();
  let failure: Failure | undefined;
  const days = (milliseconds: number): number => Math.ceil(milliseconds / DAY);
  const tell = (): void => {
    const done = [...reached.values()].reduce((sum, at) => sum + days(Math.min(at, to) - from), 0);
    onProgress?.({ done, total: days(to - from) * calendarIds.length, ...collector.size() });
  };

  await eachOf(calendarIds, { cancel }, async (calendarId) => {
    if (failure) return;
    const read = await entries.read({ calendarId, from, to }, (page) => {
      collector.add(calendarId, page);
      reached.set(calendarId, Math.max(from, page[page.length - 1]?.start ?? to));
      tell();
      return cancel?.cancelled ? 'stop' : 'go on';
    });
    if (!read.ok) failure = read.error;
    reached.set(calendarId, to);
    tell();
  });
  if (cancel?.cancelled) return { kind: 'cancelled', exposure: collector.exposure() };
  return failure ? { kind: 'failed', failure } : { kind: 'scanned', exposure: collector.exposure() };
};
