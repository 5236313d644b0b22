import type { AddinFrame, NotificationBar } from '../../host';
import { createStore, type Store } from '../store/createStore';

/** What an open item keeps on its desk as long as its window lives. */
export interface ItemDesk {
  readonly bars: Store<readonly NotificationBar[]>;
  readonly isPaneOpen: Store<boolean>;
  /** The add-in's page while the pane is open. */
  readonly frame: Store<AddinFrame | undefined>;
  readonly sessionData: Map<string, string>;
  /** What a notification hands to the pane that it opens, JSON text. */
  readonly context: Store<string | undefined>;
}

export function createItemDesk(): ItemDesk {
  return {
    bars: createStore<readonly NotificationBar[]>([]),
    isPaneOpen: createStore(false),
    frame: createStore<AddinFrame | undefined>(undefined),
    sessionData: new Map(),
    context: createStore<string | undefined>(undefined),
  };
}
