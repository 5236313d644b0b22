import type { OfficeCall } from '../../host';
import { createStore, type Store } from '../store/createStore';

export interface FiredEvent {
  readonly at: number;
  readonly name: string;
  readonly payload: unknown;
}

export interface LaunchNote {
  readonly at: number;
  /** Such as `OnAppointmentSend completed after 120 ms`. */
  readonly title: string;
  readonly detail?: unknown;
}

export interface DeveloperLog {
  readonly calls: Store<readonly OfficeCall[]>;
  readonly events: Store<readonly FiredEvent[]>;
  /** What happened between Outlook and the add-in's event handlers. */
  readonly launches: Store<readonly LaunchNote[]>;
}

const KEPT = 300;

/** The newest first, so many as anybody reads. */
export function noteNewest<T>(list: readonly T[], item: T): readonly T[] {
  return [item, ...list].slice(0, KEPT);
}

export function createDeveloperLog(): DeveloperLog {
  return {
    calls: createStore<readonly OfficeCall[]>([]),
    events: createStore<readonly FiredEvent[]>([]),
    launches: createStore<readonly LaunchNote[]>([]),
  };
}
