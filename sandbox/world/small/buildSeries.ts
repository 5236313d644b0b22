import type { Event } from '@microsoft/microsoft-graph-types';
import { endOf, graphTime, startOf } from '../eventTimes';
import { occurrenceOn } from '../expandEvents';
import type { StoredEvent } from '../world';
import { addDays, daysBetween, toEpoch, toLocal, weekdayOf } from '../zonedTime';
import type { AppointmentRow, SeriesRow } from './appointmentRow';
import { buildEvent } from './buildEvent';
import type { Diary } from './buildEvent';

const WEEK = 7;

const firstDay = (diary: Diary, { first, pattern }: SeriesRow): string => {
  const day = addDays(diary.monday, first[0] * WEEK + first[1]);
  if (pattern.type !== 'relativeMonthly') return day;
  const wanted = pattern.index === 'second' ? 8 : 1;
  const days = Array.from({ length: 45 }, (_, index) => addDays(day, index));
  return (
    days.find(
      (each) =>
        weekdayOf(each) === first[1] && Number(each.slice(8)) >= wanted && Number(each.slice(8)) < wanted + WEEK,
    ) ?? day
  );
};

const changeOf = (master: Event, day: string, change: NonNullable<SeriesRow['changes']>[number]): Event => {
  const plain = occurrenceOn(master, day);
  const zone = master.start?.timeZone ?? 'UTC';
  const start = change.at ? toEpoch(`${day}T${change.at}:00`, zone) : startOf(plain);
  return {
    ...plain,
    type: 'exception',
    start: graphTime(start, zone),
    end: graphTime(start + endOf(plain) - startOf(plain), zone),
    subject: change.subject ?? plain.subject,
    location: change.location ? { displayName: change.location, locationType: 'default' } : plain.location,
  };
};

/** A series and what became of single occurrences. */
export const buildSeries = (diary: Diary, row: SeriesRow): StoredEvent => {
  const day = firstDay(diary, row);
  const [, weekday, ...rest] = row.first;
  const first: AppointmentRow = [(daysBetween(diary.monday, day) - weekday) / WEEK, weekday, ...rest];
  const stored = buildEvent(diary, first, 'series');
  const zone = diary.mailbox.timeZone;
  const range = row.times
    ? {
        type: 'numbered' as const,
        startDate: day,
        numberOfOccurrences: row.times,
        recurrenceTimeZone: zone,
        endDate: '0001-01-01',
      }
    : {
        type: 'noEnd' as const,
        startDate: day,
        recurrenceTimeZone: zone,
        numberOfOccurrences: 0,
        endDate: '0001-01-01',
      };
  const event: Event = {
    ...stored.event,
    type: 'seriesMaster',
    recurrence: {
      pattern: { month: 0, dayOfMonth: 0, index: 'first', firstDayOfWeek: 'monday', ...row.pattern },
      range,
    },
  };
  const changes = (row.changes ?? []).map((change): [string, Event | 'cancelled'] => {
    const at = addDays(toLocal(startOf(event), zone).slice(0, 10), change.week * WEEK);
    return [at, change.cancelled ? 'cancelled' : changeOf(event, at, change)];
  });
  return { ...stored, event, exceptions: new Map(changes) };
};
