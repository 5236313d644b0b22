import type { Event, RecurrencePattern } from '@microsoft/microsoft-graph-types';
import type { WireRecurrence } from '../../host';
import { HOUR, MINUTE, epochOf, parseGraphTime, wallTimeOf } from '../time/wallTime';

const KINDS: Record<NonNullable<RecurrencePattern['type']>, WireRecurrence['recurrenceType']> = {
  daily: 'daily',
  weekly: 'weekly',
  absoluteMonthly: 'monthly',
  relativeMonthly: 'monthly',
  absoluteYearly: 'yearly',
  relativeYearly: 'yearly',
};

const shortDay = (day: string): string => day.slice(0, 3);

function readProperties(pattern: RecurrencePattern): Record<string, unknown> {
  const interval = pattern.interval ?? 1;
  if (pattern.type === 'daily') return { interval };
  if (pattern.type === 'weekly') {
    const days = (pattern.daysOfWeek ?? []).map(shortDay);
    return { interval, days, firstDayOfWeek: shortDay(pattern.firstDayOfWeek ?? 'monday') };
  }
  const month = pattern.month ? { month: pattern.month } : {};
  if (pattern.type === 'absoluteMonthly' || pattern.type === 'absoluteYearly') {
    return { interval, dayOfMonth: pattern.dayOfMonth ?? 1, ...month };
  }
  return {
    interval,
    dayOfWeek: shortDay(pattern.daysOfWeek?.[0] ?? 'monday'),
    weekNumber: pattern.index ?? 'first',
    ...month,
  };
}

function readDate(date: string | null | undefined): [number, number, number] | undefined {
  const parts = (date ?? '').split('-').map(Number);
  const [year, month, day] = parts;
  return year && month && day ? [year, month, day] : undefined;
}

/** A series as office.js and its host exchange it; null for an appointment on its own. */
export function readRecurrence(event: Event, zone: string): WireRecurrence | null {
  const { pattern, range } = event.recurrence ?? {};
  const first = readDate(range?.startDate);
  const start = parseGraphTime(event.start, zone);
  const end = parseGraphTime(event.end, zone);
  if (!pattern?.type || !first || start === undefined || end === undefined) return null;
  const last = range?.type === 'noEnd' ? undefined : readDate(range?.endDate);
  const epoch = epochOf(start, zone);
  return {
    recurrenceType: KINDS[pattern.type],
    recurrenceProperties: readProperties(pattern),
    recurrenceTimeZone: { name: zone, offset: (wallTimeOf(epoch, zone) - epoch) / MINUTE },
    seriesTimeJson: {
      startYear: first[0],
      startMonth: first[1],
      startDay: first[2],
      ...(last ? { endYear: last[0], endMonth: last[1], endDay: last[2] } : {}),
      startTimeMin: (start % (24 * HOUR)) / MINUTE,
      durationMin: (end - start) / MINUTE,
    },
  };
}
