import type { SyncWindow } from '../federation';
import { visibleWindow, type VisibleWindow } from './visibility';

/**
 * Where a change stands on its way to the others (SYN-01, SYN-03): `tooEarly` before anybody can see it, `wait` while
 * it may still be under way, `askHelpdesk` after that. Nobody can speed it up (SYN-02).
 */
export interface SyncClock {
  readonly state: 'tooEarly' | 'wait' | 'askHelpdesk';
  readonly window: VisibleWindow;
}

/** Times in epoch milliseconds. */
export const readSyncClock = (changedAt: number, now: number, sync: SyncWindow): SyncClock => {
  const window = visibleWindow(changedAt, sync);
  if (now < window.from) return { state: 'tooEarly', window };
  return { state: now < window.to ? 'wait' : 'askHelpdesk', window };
};
