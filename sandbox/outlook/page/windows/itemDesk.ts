import type { AddinFrame, NotificationBar } from '../../host';
import { createStore, type Store } from '../store/createStore';

/** What an open item keeps on its desk as long as its window lives. */
export interface ItemDesk {
  readonly bars: Store<readonly NotificationBar[]>;
  readonly isPaneOpen: Store<boolean>;
  /** Counts up each time that the pane is opened anew. */
  readonly openings: Store<number>;
  /** The add-in's page while the pane is open. */
  readonly frame: Store<AddinFrame | undefined>;
  readonly sessionData: Map<string, string>;
  /** What a notification or an alert hands to the pane that it opens. */
  readonly context: Store<string | undefined>;
}

export function createItemDesk(): ItemDesk {
  return {
    bars: createStore<readonly NotificationBar[]>([]),
    isPaneOpen: createStore(false),
    openings: createStore(0),
    frame: createStore<AddinFrame | undefined>(undefined),
    sessionData: new Map(),
    context: createStore<string | undefined>(undefined),
  };
}

/** Opens the pane with what it is to show; one that is open is closed first, as Outlook does. */
export function openPane(desk: ItemDesk, context: string | undefined): void {
  desk.context.update(() => context);
  desk.openings.update((count) => count + 1);
  desk.isPaneOpen.update(() => true);
}
