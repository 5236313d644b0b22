import type { AppointmentFields, AttendeeSnapshot, MessageSnapshot } from './itemFields';

/**
 * What Outlook has open beside the add-in. The page that plays Outlook supplies it over its own state; the host in
 * this folder turns it into office.js's wire protocol and compares states to raise Outlook's events.
 */
export type OutlookItem = ComposeAppointment | AttendeeAppointment | ReadMessage | NoItem;

/** An appointment open for editing by its organizer, or by a delegate. */
export interface ComposeAppointment extends ItemSurroundings {
  readonly kind: 'compose';
  /** Id of the series when one occurrence is open. */
  readonly seriesId?: string;
  /** `undefined` until the appointment was saved for the first time. */
  id(): string | undefined;
  /** The form as it stands now. Return the same object until something changes. */
  read(): AppointmentFields;
  /** A setter of the add-in was called: the form shows it. `read()` gives the new state once the promise resolves. */
  write(change: Partial<AppointmentFields>): Promise<void>;
  /** Saves a draft and answers the item's id. */
  save(): Promise<string>;
  /** Called after every change of the form, by hand or by `write`. Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

/** An appointment as somebody sees it who was invited: a snapshot. */
export interface AttendeeAppointment extends ItemSurroundings {
  readonly kind: 'attendee';
  readonly snapshot: AttendeeSnapshot;
  /** HTML. */
  body(): Promise<string>;
}

/** A message that is being read; it may bring an invitation. */
export interface ReadMessage extends ItemSurroundings {
  readonly kind: 'message';
  readonly snapshot: MessageSnapshot;
  /** HTML. */
  body(): Promise<string>;
}

export interface NoItem {
  readonly kind: 'none';
}

/** What hangs around an item whatever its kind. */
export interface ItemSurroundings {
  /** Set when the item lies in somebody else's folder. */
  readonly shared?: SharedFolder;
  readonly notifications: NotificationBars;
  /** The add-in's custom properties, JSON text of an object. */
  readonly customProperties: { load(): Promise<string>; save(text: string): Promise<void> };
  /** Lives as long as the item's window. */
  readonly sessionData: Map<string, string>;
  /** Handed over by a notification or an alert that opened the pane. */
  readonly initializationContext?: string;
  categories(): Promise<readonly string[]>;
  saveCategories(names: readonly string[]): Promise<void>;
  /** base64 of an attachment of this item, `undefined` when there is none of that id. */
  attachmentContent(id: string): Promise<string | undefined>;
  /** The add-in asked to close the item's window (`item.close`). */
  close(): void;
}

/** `delegatePermissions` is Outlook's bit mask: 1 read, 2 write, 4 delete own, 8 delete all, 16 edit own, 32 edit all. */
export interface SharedFolder {
  /** Address of the mailbox's owner. */
  readonly owner: string;
  readonly delegatePermissions: number;
}

/** The bars above an item. At most five of one add-in; the host sees to the limits. */
export interface NotificationBars {
  read(): readonly NotificationBar[];
  write(bars: readonly NotificationBar[]): void;
}

export interface NotificationBar {
  readonly key: string;
  readonly type: 'informationalMessage' | 'progressIndicator' | 'errorMessage' | 'insightMessage';
  /** 150 characters at most. */
  readonly message: string;
  /** Resource id of the manifest. */
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly NotificationAction[];
}

export interface NotificationAction {
  /** `showTaskPane`. */
  readonly actionType: string;
  readonly actionText: string;
  /** Id of the manifest's control. */
  readonly commandId?: string;
  readonly contextData?: unknown;
}
