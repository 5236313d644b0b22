import { addDays, addMonths, monthMatrix, startOfDay, startOfMonth, startOfWeek } from '../time/days';
import type { WallTime } from '../time/wallTime';
import { monthAndYear, rangeOfDays } from '../time/wording';

export const VIEW_KINDS = ['day', 'workWeek', 'week', 'month'] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

export const VIEW_LABELS: Record<ViewKind, string> = {
  day: 'Day',
  workWeek: 'Work week',
  week: 'Week',
  month: 'Month',
};

/** What the calendar shows: which stretch, and a day in it. */
export interface CalendarView {
  readonly kind: ViewKind;
  readonly anchor: WallTime;
}

const run = (first: WallTime, length: number): WallTime[] => Array.from({ length }, (_, n) => addDays(first, n));

/** Midnights of the days shown. */
export function daysOf(view: CalendarView): readonly WallTime[] {
  if (view.kind === 'day') return [startOfDay(view.anchor)];
  if (view.kind === 'month') return monthMatrix(view.anchor).flat();
  return run(startOfWeek(view.anchor), view.kind === 'workWeek' ? 5 : 7);
}

/** One stretch further (1) or back (-1). */
export function step(view: CalendarView, direction: 1 | -1): CalendarView {
  if (view.kind === 'month') return { ...view, anchor: addMonths(startOfMonth(view.anchor), direction) };
  return { ...view, anchor: addDays(view.anchor, direction * (view.kind === 'day' ? 1 : 7)) };
}

export function titleOf(view: CalendarView): string {
  if (view.kind === 'month') return monthAndYear(view.anchor);
  const days = daysOf(view);
  return rangeOfDays(days[0] ?? view.anchor, days.at(-1) ?? view.anchor);
}
