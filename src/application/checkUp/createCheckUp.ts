import { timesOf, type AgeLimits, type CheckUpRange, type KeptCheckUp } from '../../domain/checkUp';
import type { Clock } from '../clock';
import type { Failure, FailureKind } from '../failure';
import type { Cancel } from '../sharingPorts';
import { eachOf, type Progress } from '../watch';
import type { CheckedEntry, CheckUpEntries } from './checkUpPorts';
import { createCollector, type Collected } from './createCollector';
import { createScreenTurns } from './createScreenTurns';
import type { OwnReaders } from './readOwnReaders';

interface CheckUpPorts {
  readonly checkUp: CheckUpEntries;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface CheckUpQuestion {
  readonly calendars: readonly OwnReaders[];
  readonly range: CheckUpRange;
  readonly limits: AgeLimits;
  /** What was kept of one that was stopped: it goes on from there. */
  readonly kept?: KeptCheckUp;
  /** Ids of rules that the organisation has switched off. */
  readonly rulesOff?: readonly string[];
}

/** In days of the range over all calendars, with what was looked through so far. */
export interface CheckUpProgress extends Progress {
  readonly entries: number;
  readonly sensitive: number;
  /** The calendar that was reached last. */
  readonly calendar: string;
}

export interface UnreadCalendar {
  readonly name: string;
  readonly failure: Failure;
}

export type CheckUpEnd =
  | { readonly kind: 'done' }
  /** By the person. */
  | { readonly kind: 'stopped' }
  /** What was found stays; it can go on from there. */
  | { readonly kind: 'interrupted'; readonly failure: Failure };

export interface CheckUpFindings extends Collected {
  readonly unread: readonly UnreadCalendar[];
}

export interface CheckUpWatch {
  readonly cancel: Cancel;
  readonly onProgress: (progress: CheckUpProgress) => void;
}

/** A check-up that can be stopped and gone on with as often as it takes. */
export interface CheckUp {
  run(watch: CheckUpWatch): Promise<CheckUpEnd>;
  findings(): CheckUpFindings;
  keep(): KeptCheckUp;
}

const DAY = 86_400_000;

/** Of one calendar alone; the others are looked through all the same. */
const OF_ONE_CALENDAR: readonly FailureKind[] = ['forbidden', 'not-found', 'not-owner', 'policy'];

interface Place {
  readonly calendar: OwnReaders;
  /** Everything that starts before this was looked through. */
  reached?: number;
  isDone: boolean;
  failure?: Failure;
}

const toPlace = (calendar: OwnReaders, kept: KeptCheckUp | undefined): Place => {
  const before = kept?.places.find(({ calendarId }) => calendarId === calendar.calendarId);
  return { calendar, reached: before?.reached, isDone: before?.isDone ?? false };
};

/** One after the other, first come, first served. */
const createTurns = () => {
  let last: Promise<void> = Promise.resolve();
  return (task: () => Promise<void>): Promise<void> => {
    last = last.then(task);
    return last;
  };
};

/**
 * Looks through every own calendar over a range: four requests at most at once, page by page, scanned here (GOV-09).
 * What starts at the same moment as a page's last entry waits for the next page, so that stopping there and going on
 * counts nothing twice and passes nothing by.
 */
export const createCheckUp = (ports: CheckUpPorts, question: CheckUpQuestion): CheckUp => {
  const { range, limits, kept, rulesOff: off } = question;
  const { from, to } = timesOf(range);
  const collector = createCollector(limits, kept?.tally, { off });
  const places = question.calendars.map((calendar) => toPlace(calendar, kept));
  const turnOfScreen = createScreenTurns(ports);
  const inTurn = createTurns();
  const keepNow = (): KeptCheckUp => ({
    savedAt: new Date(ports.clock.now()).toISOString(),
    range,
    places: places.map(({ calendar, reached, isDone }) => ({ calendarId: calendar.calendarId, reached, isDone })),
    tally: collector.tally(),
  });
  let consistent = keepNow();

  /** Places and counts move on together: what is kept in between belongs together. */
  const take = (place: Place, entries: readonly CheckedEntry[], reached: Pick<Place, 'reached' | 'isDone'>) =>
    inTurn(async () => {
      const { calendarId, readers = [] } = place.calendar;
      const origin = { calendarId, readers };
      for (const entry of entries) {
        collector.add(entry, origin);
        const turn = turnOfScreen();
        if (turn !== undefined) await turn;
      }
      Object.assign(place, reached);
      consistent = keepNow();
    });

  const progressAt = (place: Place): CheckUpProgress => {
    const days = (one: Place): number =>
      Math.round(((one.isDone ? to : Math.min(to, Math.max(from, one.reached ?? from))) - from) / DAY);
    const done = places.reduce((sum, one) => sum + days(one), 0);
    const total = Math.round((to - from) / DAY) * places.length;
    return { done, total, ...collector.sizes(), calendar: place.calendar.name };
  };

  const look = async (place: Place, { cancel, onProgress }: CheckUpWatch): Promise<void> => {
    const since = place.reached;
    let waiting: readonly CheckedEntry[] = [];
    const asked = { calendarId: place.calendar.calendarId, from: Math.max(from, since ?? from), to };
    const withDescription = place.calendar.readers?.some(({ readsAll }) => readsAll) ?? false;
    const read = await ports.checkUp.read({ ...asked, withDescription }, async (page) => {
      if (cancel.cancelled) return 'stop';
      const fresh = page.filter(({ start }) => since === undefined || start >= since);
      const last = fresh[fresh.length - 1]?.start;
      if (last === undefined) return 'go on';
      const all = [...waiting, ...fresh];
      waiting = all.filter(({ start }) => start >= last);
      const ready = all.filter(({ start }) => start < last);
      await take(place, ready, { reached: last, isDone: false });
      onProgress(progressAt(place));
      return cancel.cancelled ? 'stop' : 'go on';
    });
    if (!read.ok) return void (place.failure = read.error);
    if (cancel.cancelled) return;
    await take(place, waiting, { reached: to, isDone: true });
    onProgress(progressAt(place));
  };

  const run = async (watch: CheckUpWatch): Promise<CheckUpEnd> => {
    let failure: Failure | undefined;
    const open = places.filter(({ isDone }) => !isDone);
    await eachOf(open, { cancel: watch.cancel }, async (place) => {
      if (failure) return;
      place.failure = undefined;
      await look(place, watch);
      if (place.failure && !OF_ONE_CALENDAR.includes((place.failure as Failure).kind)) failure = place.failure;
    });
    if (watch.cancel.cancelled) return { kind: 'stopped' };
    return failure ? { kind: 'interrupted', failure } : { kind: 'done' };
  };

  return {
    run,
    findings: () => ({
      ...collector.read(),
      unread: places.flatMap(({ calendar, failure }) => (failure ? [{ name: calendar.name, failure }] : [])),
    }),
    keep: () => consistent,
  };
};
