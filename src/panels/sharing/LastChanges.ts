import { createContext } from 'react';
import type { Clock } from '../../application/clock';
import type { NotedShare } from '../../application/recordShare';
import type { ShareRecord } from '../../domain/history';

export interface LastChangesRead {
  readonly clock?: Clock;
  /** The newest change that the person's own history has of a share, by `shareKey`. */
  readonly changes: ReadonlyMap<string, ShareRecord>;
  /** When the person noted that the other one can see it, by `shareKey`. */
  readonly seen: ReadonlyMap<string, string>;
  /** Notes that they can, or cannot after all. */
  readonly noteSeen?: (share: NotedShare) => void;
}

/** Empty until the history was read, and where it cannot be. */
export const LastChanges = createContext<LastChangesRead>({ changes: new Map(), seen: new Map() });
