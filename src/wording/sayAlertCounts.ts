import type { Failure } from '../application/failure';
import type { AlertCounts } from '../domain/alert';
import type { Category } from '../domain/sensitivity';
import { sayBecause } from './sayBecause';
import { categoryWords } from './sensitivity';

export interface MonthWords {
  /** `November 2026`. */
  readonly month: string;
  /** `NHS number: 3, date of birth: 1`. */
  readonly counted: string;
}

/** `November 2026`, of `2026-11`. */
export const sayMonth = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );

/** A category of a later version has no words here; it is shown by its name. */
const sayCategory = (category: string): string => categoryWords[category as Category] ?? category;

/** Alerts that were shown, the latest month first. */
export const sayAlertCounts = (counts: AlertCounts): readonly MonthWords[] =>
  Object.keys(counts)
    .sort()
    .reverse()
    .map((month) => ({
      month: sayMonth(month),
      counted: Object.entries(counts[month] ?? {})
        .map(([category, count]) => `${sayCategory(category)}: ${count}`)
        .join(', '),
    }))
    .filter(({ counted }) => counted !== '');

export const sayNoCounts = ({ kind }: Failure): string => `They could not be read, because ${sayBecause(kind)}.`;
