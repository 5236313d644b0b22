/** How an entry occupies its time, as everybody sees it who sees anything. */
export const SHOW_AS = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown'] as const;

export type ShowAs = (typeof SHOW_AS)[number];

/** Only `private` hides anything; `personal` and `confidential` are labels. */
export const SENSITIVITIES = ['normal', 'personal', 'private', 'confidential'] as const;

export type Sensitivity = (typeof SENSITIVITIES)[number];

/** One entry of the person's own calendar, as far as others might see it; of a series, one occurrence. */
export interface CalendarEntry {
  readonly id: string;
  /** Id of the series it belongs to. */
  readonly seriesId?: string;
  /** An occurrence that was changed by itself: the series no longer speaks for it. */
  readonly isException: boolean;
  readonly subject: string;
  readonly location: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly isAllDay: boolean;
  readonly showAs: ShowAs;
  readonly sensitivity: Sensitivity;
  readonly isOrganizer: boolean;
}
