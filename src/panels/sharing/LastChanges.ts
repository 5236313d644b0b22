import { createContext } from 'react';
import type { Clock } from '../../application/clock';
import type { ShareRecord } from '../../domain/history';

export interface LastChangesRead {
  readonly clock?: Clock;
  /** The newest change that the person's own history has of a share, by `shareKey`. */
  readonly changes: ReadonlyMap<string, ShareRecord>;
}

/** Empty until the history was read, and where it cannot be. */
export const LastChanges = createContext<LastChangesRead>({ changes: new Map() });
