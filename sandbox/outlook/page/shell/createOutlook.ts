import type { Session } from '../../api';
import type { CalendarView } from '../calendar/calendarView';
import type { QuickStart } from '../calendar/quickStart';
import { createDeveloperLog, type DeveloperLog } from '../developer/developerLog';
import { createStore, type Store } from '../store/createStore';
import { wallTimeOf } from '../time/wallTime';
import type { OpenWindows, SentMessage } from '../windows/openWindows';

/** The whole of Outlook's state: what is shown, what is open, what happened. */
export interface Outlook {
  readonly session: Store<Session>;
  readonly module: Store<'mail' | 'calendar'>;
  readonly calendar: Store<CalendarView>;
  /** Addresses of the mailboxes whose calendars are shown. */
  readonly shownCalendars: Store<readonly string[]>;
  /** Counts up when appointments may have changed. */
  readonly revision: Store<number>;
  readonly search: Store<string>;
  readonly quickForm: Store<QuickStart | undefined>;
  readonly windows: Store<OpenWindows>;
  readonly selectedMessage: Store<string | undefined>;
  readonly sent: Store<readonly SentMessage[]>;
  /** What went wrong that no window of its own can say. */
  readonly trouble: Store<string | undefined>;
  readonly log: DeveloperLog;
  /** The sandbox's moment, epoch milliseconds. */
  now(): number;
}

export function createOutlook(session: Session): Outlook {
  const behind = session.now - Date.now();
  const now = (): number => Date.now() + behind;
  return {
    session: createStore(session),
    module: createStore<'mail' | 'calendar'>('calendar'),
    calendar: createStore<CalendarView>({ kind: 'workWeek', anchor: wallTimeOf(now(), session.timeZone) }),
    shownCalendars: createStore<readonly string[]>([session.me.address]),
    revision: createStore(0),
    search: createStore(''),
    quickForm: createStore<QuickStart | undefined>(undefined),
    windows: createStore<OpenWindows>({ appointments: [] }),
    selectedMessage: createStore<string | undefined>(undefined),
    sent: createStore<readonly SentMessage[]>([]),
    trouble: createStore<string | undefined>(undefined),
    log: createDeveloperLog(),
    now,
  };
}
