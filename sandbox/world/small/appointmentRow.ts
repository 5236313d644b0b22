import type { RecurrencePattern } from '@microsoft/microsoft-graph-types';

export interface RowExtras {
  readonly with?: readonly string[];
  /** Address of the organizer, where it is somebody else. */
  readonly from?: string;
  /** Held in Teams, by the organizer's organisation. */
  readonly teams?: boolean;
  readonly body?: string;
  readonly files?: readonly string[];
  readonly isPrivate?: boolean;
  readonly showAs?: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
  readonly category?: string;
  readonly answer?: 'accepted' | 'tentativelyAccepted' | 'notResponded';
}

/** Week 0 is the week of the moment; day 0 is Monday. `at` is the wall clock, or `day` for all-day entries. */
export type AppointmentRow = readonly [
  week: number,
  day: number,
  at: string,
  length: number,
  subject: string,
  location: string,
  extras?: RowExtras,
];

export interface SeriesRow {
  readonly first: AppointmentRow;
  readonly pattern: RecurrencePattern;
  /** Without it the series has no end. */
  readonly times?: number;
  /** Weeks after the first, counted in the pattern's days: what happened to that occurrence. */
  readonly changes?: readonly {
    readonly week: number;
    readonly cancelled?: true;
    readonly at?: string;
    readonly location?: string;
    readonly subject?: string;
  }[];
}
