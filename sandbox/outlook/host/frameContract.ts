import type { SandboxSettings } from '../../settings';
import type { OutlookItem } from './outlookItem';

/** What the page tells the host when it opens the add-in beside an item. */
export interface AddinFrameOptions {
  /** The frame is put here. */
  readonly container: HTMLElement;
  /** Address of the add-in's page, without host information. */
  readonly url: string;
  /** Accessible name of the frame. */
  readonly title: string;
  /** Not shown: for pages that only run functions. */
  readonly isHidden?: boolean;
  readonly session: FrameSession;
  readonly item: OutlookItem;
  readonly mailbox: MailboxActions;
  /**
   * Tab, Shift+Tab or Escape was pressed at the end of the add-in's page: office.js takes these keys from the browser
   * and leaves it to the host to move the focus. Without this option the focus goes to what lies beside the frame.
   */
  readonly onLeave?: (way: LeavingWay) => void;
  /** Each call of the add-in, after its answer was given. */
  readonly onCall?: (call: OfficeCall) => void;
  /** Each event that reached the add-in. */
  readonly onEvent?: (event: { readonly at: number; readonly name: string; readonly payload: unknown }) => void;
}

export type LeavingWay = 'forward' | 'backward' | 'escape';

export interface FrameSession {
  readonly addinName: string;
  readonly user: { readonly name: string; readonly address: string };
  /** IANA name. */
  readonly timeZone: string;
  readonly permissionLevel: 1 | 2 | 3;
  readonly mailboxSet: SandboxSettings['mailboxSet'];
  readonly theme: SandboxSettings['theme'];
  /** Whether the host says that it knows nested app authentication. */
  readonly hasNestedAppAuth: boolean;
  /** Name to JSON text. */
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly saveRoamingSettings: (settings: Readonly<Record<string, string>>) => Promise<void>;
}

/** What the add-in may ask of Outlook around the item. */
export interface MailboxActions {
  readonly newMessage: (form: NewMessageForm) => void;
  readonly newAppointment: (form: NewAppointmentForm) => void;
  readonly openAppointment: (itemId: string) => void;
  readonly openMessage: (itemId: string) => void;
  readonly reply: (form: { readonly htmlBody: string; readonly toAll: boolean }) => void;
  readonly closePane: () => void;
}

export interface NewMessageForm {
  readonly toRecipients: readonly string[];
  readonly ccRecipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
}

export interface NewAppointmentForm {
  readonly requiredAttendees: readonly string[];
  readonly optionalAttendees: readonly string[];
  /** Epoch milliseconds. */
  readonly start?: number;
  readonly end?: number;
  readonly location: string;
  readonly subject: string;
  readonly body: string;
}

/** One line of the developer's drawer. */
export interface OfficeCall {
  readonly at: number;
  /** Such as `subject.setAsync`. */
  readonly name: string;
  readonly dispatchId?: number;
  readonly params?: unknown;
  readonly answer: unknown;
}

export interface AddinFrame {
  readonly iframe: HTMLIFrameElement;
  /** Resolves when office.js is up and takes commands. */
  readonly ready: Promise<void>;
  /** Sends an event if the add-in listens to it; says whether it does. `payload` is the event's `_data`. */
  fire(name: string, payload: unknown): boolean;
  setTheme(theme: SandboxSettings['theme']): void;
  /** Runs a function of the add-in, as a button or a launch event does; resolves with what it handed to `completed`. */
  invoke(functionName: string, event: Readonly<Record<string, unknown>>): Promise<InvokeOutcome>;
  /** Gives the focus to the first thing in the add-in's page that takes it. */
  focus(): void;
  /** Removes the frame; calls of the add-in that are under way stay unanswered. */
  dispose(): void;
}

export type InvokeOutcome =
  | { readonly outcome: 'completed'; readonly context: Readonly<Record<string, unknown>> | undefined }
  | { readonly outcome: 'noSuchFunction' };
