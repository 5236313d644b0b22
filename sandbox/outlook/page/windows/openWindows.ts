import type { EventView, Session } from '../../api';
import type { AppointmentForm } from '../appointment/appointmentForm';
import type { Store } from '../store/createStore';
import type { ItemDesk } from './itemDesk';

export type MailboxRef = Session['mailboxes'][number];

export interface ComposeWindow {
  readonly kind: 'compose';
  /** Another for each window that was opened. */
  readonly key: number;
  readonly mailbox: MailboxRef;
  readonly form: Store<AppointmentForm>;
  /** As it stood when it was opened or last saved. */
  readonly saved: Store<AppointmentForm>;
  readonly desk: ItemDesk;
}

export interface AttendeeWindow {
  readonly kind: 'attendee';
  readonly key: number;
  readonly mailbox: MailboxRef;
  readonly view: EventView;
  readonly desk: ItemDesk;
}

export type AppointmentWindowState = ComposeWindow | AttendeeWindow;

/** A message that is being written. Addresses as they were typed. */
export interface MessageDraft {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** HTML. */
  readonly body: string;
}

export interface SentMessage extends MessageDraft {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly sentAt: number;
}

/** Appointments lie over each other, the last on top; a message that is being written lies over all of them. */
export interface OpenWindows {
  readonly appointments: readonly AppointmentWindowState[];
  readonly message?: MessageDraft;
}
