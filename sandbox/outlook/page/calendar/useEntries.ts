import { useEffect, useMemo, useState } from 'react';
import { useOutlook, useSession } from '../shell/outlookContext';
import { outlookServer } from '../server/outlookServer';
import { useStore } from '../store/useStore';
import { addDays } from '../time/days';
import { epochOf, type WallTime } from '../time/wallTime';
import { parseCalendarEntry, type CalendarEntry, type EntrySource } from './calendarEntry';

export type Entries =
  | { readonly state: 'loading'; readonly entries: readonly CalendarEntry[] }
  | { readonly state: 'failed'; readonly entries: readonly CalendarEntry[]; readonly message: string }
  | { readonly state: 'ready'; readonly entries: readonly CalendarEntry[] };

async function readEntries(source: EntrySource, range: readonly [string, string]): Promise<CalendarEntry[]> {
  const views = await outlookServer.view(source.address, ...range);
  return views
    .map((view) => parseCalendarEntry(view, source))
    .filter((entry): entry is CalendarEntry => entry !== undefined);
}

/** What is in the calendars shown, on these days (midnights in a row), and fits what is searched for. */
export function useEntries(days: readonly WallTime[]): Entries {
  const outlook = useOutlook();
  const { timeZone, me } = useSession();
  const shown = useStore(outlook.shownCalendars);
  const revision = useStore(outlook.revision);
  const search = useStore(outlook.search).trim().toLowerCase();
  const [read, setRead] = useState<Entries>({ state: 'loading', entries: [] });
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? first;
  useEffect(() => {
    let isWanted = true;
    const range = [first, addDays(last, 1)].map((day) => new Date(epochOf(day, timeZone)).toISOString()) as [
      string,
      string,
    ];
    Promise.all(
      shown.map((address) => readEntries({ address, mine: address === me.address, zone: timeZone }, range)),
    ).then(
      (lists) => isWanted && setRead({ state: 'ready', entries: lists.flat() }),
      (error: unknown) => isWanted && setRead({ state: 'failed', entries: [], message: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [first, last, shown, revision, timeZone, me.address]);
  return useMemo(() => {
    if (search === '') return read;
    const fits = (entry: CalendarEntry): boolean => `${entry.subject} ${entry.location}`.toLowerCase().includes(search);
    return { ...read, entries: read.entries.filter(fits) };
  }, [read, search]);
}
