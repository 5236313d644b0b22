import type { SyncWindow } from '../federation';
import type { SharingLevel } from '../sharingLevel';

/** Epoch milliseconds between which others may begin to see a change. */
export interface VisibleWindow {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;

/** SYN-01. Nobody can speed it up (SYN-02). */
export const visibleWindow = (changedAt: number, sync: SyncWindow): VisibleWindow => ({
  from: changedAt + sync.earliestMinutes * MINUTE,
  to: changedAt + sync.latestMinutes * MINUTE,
});

/**
 * What of an entry shows in one place. `organisationDefault`: what their organisation sees of everybody here, which
 * a personal grant neither gives nor takes away; `unknown`: rights that no level expresses.
 */
export type EntryView = 'nothing' | 'organisationDefault' | 'busyTimes' | 'titlesAndPlaces' | 'everything' | 'unknown';

export interface Visibility {
  /** What is certain to show in Scheduling Assistant. */
  readonly schedulingAssistant: EntryView;
  /** Sources differ: titles and places may show there as well. */
  readonly mayShowTitlesInSchedulingAssistant: boolean;
  readonly openedCalendar: EntryView;
  /** In some set-ups between organisations the calendar cannot be opened. */
  readonly mayNotOpen: boolean;
}

const OPENED: Readonly<Record<SharingLevel, EntryView>> = {
  none: 'nothing',
  availabilityOnly: 'nothing',
  limitedDetails: 'titlesAndPlaces',
  reviewer: 'everything',
  editor: 'everything',
  delegate: 'everything',
  delegateSeesPrivate: 'everything',
  custom: 'unknown',
};

const SCHEDULING: Readonly<Record<SharingLevel, EntryView>> = {
  none: 'organisationDefault',
  availabilityOnly: 'busyTimes',
  limitedDetails: 'busyTimes',
  reviewer: 'busyTimes',
  editor: 'busyTimes',
  delegate: 'busyTimes',
  delegateSeesPrivate: 'busyTimes',
  custom: 'unknown',
};

/** Where a partner sees what (CAL-05, CAL-06, X-29). Entries marked private show as busy at every level but one. */
export const describeVisibility = (level: SharingLevel): Visibility => {
  const showsTitles = OPENED[level] !== 'nothing';
  return {
    schedulingAssistant: SCHEDULING[level],
    mayShowTitlesInSchedulingAssistant: showsTitles,
    openedCalendar: OPENED[level],
    mayNotOpen: showsTitles,
  };
};
