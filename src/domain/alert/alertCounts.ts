import type { Category } from '../sensitivity';
import { isRecord } from './isRecord';

/** How many alerts were shown, by month (`2026-11`, in UTC) and category. An alert that names two counts for both. */
export type AlertCounts = Readonly<Record<string, MonthCounts>>;

export type MonthCounts = Readonly<Partial<Record<Category, number>>>;

const MONTHS_KEPT = 12;
const isMonth = /^\d{4}-\d{2}$/;
const isCategory = /^[A-Z_]{2,20}$/;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

const parseMonth = (kept: unknown): MonthCounts => {
  const counts: Partial<Record<Category, number>> = {};
  if (!isRecord(kept)) return counts;
  for (const category of Object.keys(kept)) {
    const count = kept[category];
    if (isCategory.test(category) && isCount(count)) counts[category as Category] = count;
  }
  return counts;
};

/** What stands in the roaming settings; odd months and counts are passed over. */
export const parseAlertCounts = (kept: unknown): AlertCounts => {
  const counts: Record<string, MonthCounts> = {};
  if (!isRecord(kept)) return counts;
  for (const month of Object.keys(kept)) if (isMonth.test(month)) counts[month] = parseMonth(kept[month]);
  return counts;
};

export const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

const latestMonths = (counts: AlertCounts): AlertCounts => {
  const latest: Record<string, MonthCounts> = {};
  for (const month of Object.keys(counts).sort().slice(-MONTHS_KEPT)) latest[month] = counts[month] || {};
  return latest;
};

/** One more alert in the month of `at`, for each of its categories once; the latest twelve months are kept. */
export const withAlert = (counts: AlertCounts, categories: readonly Category[], at: number): AlertCounts => {
  const month: Partial<Record<Category, number>> = Object.assign({}, counts[monthOf(at)]);
  for (const category of new Set(categories)) month[category] = (month[category] || 0) + 1;
  return latestMonths(Object.assign({}, counts, { [monthOf(at)]: month }));
};
