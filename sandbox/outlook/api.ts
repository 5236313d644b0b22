import type { Event, Message } from '@microsoft/microsoft-graph-types';
import type { Fault, SandboxSettings } from '../settings';

/**
 * What the page that plays Outlook asks of the sandbox's server (same origin, JSON). The page never talks to the
 * Graph simulator: that belongs to the add-in. Both show the same world.
 *
 * | call | answer |
 * |---|---|
 * | GET /api/session | Session |
 * | GET /api/view?mailbox&start&end (ISO) | EventView[], series expanded |
 * | GET /api/events/:id?mailbox | EventView |
 * | PUT /api/events/:id?mailbox | saves an appointment; :id `new` makes one; body EventDraft; answers EventView |
 * | POST /api/events/:id/send?mailbox | marks the invitation as sent; answers EventView |
 * | DELETE /api/events/:id?mailbox | 204 |
 * | GET /api/events/:id/attachments/:attachmentId?mailbox | { content: base64 } |
 * | GET /api/messages?mailbox | Message[] |
 * | GET, PUT /api/roaming?mailbox | Record<string, JSON text> |
 * | GET, PUT /api/properties/:eventId?mailbox | { text: JSON text } (the add-in's custom properties of an item) |
 * | GET, PATCH /api/settings | SandboxSettings (PATCH merges deeply) |
 * | GET, PUT /api/faults | Fault[] |
 * | GET /api/traffic?after=n | { next: number, exchanges: Exchange[] } |
 * | GET /api/people?query | { name, address, organisation }[] for the attendee field |
 * | GET /api/account | AccountAnswer, for the add-in's bridge (as is /api/tokens; both carry CORS headers for its origin) |
 * | POST /api/tokens | TokenRequest -> TokenAnswer |
 * | POST /api/reset | the world as it was at the start |
 */
export interface Session {
  readonly now: number;
  readonly timeZone: string;
  readonly organisation: { readonly name: string; readonly tenantId: string };
  readonly me: { readonly address: string; readonly name: string };
  /** Own mailbox first, then those opened as delegate. */
  readonly mailboxes: readonly { readonly address: string; readonly name: string; readonly mine: boolean }[];
  readonly origins: { readonly outlook: string; readonly addin: string; readonly graph: string };
  /** Surfaces and buttons of the built manifest. */
  readonly addin: {
    readonly name: string;
    readonly iconUrl: string;
    readonly paneUrl: string;
    readonly permissionLevel: 1 | 2 | 3;
    readonly surfaces: { readonly organizer: boolean; readonly attendee: boolean; readonly messageRead: boolean };
    /** Ids of the buttons that open the pane beside an appointment open for editing: what `commandId` may name. */
    readonly organizerPaneIds: readonly string[];
    readonly supportsSharedFolders: boolean;
    /** What Outlook wakes the add-in for; without it in the manifest, nothing. */
    readonly events?: { readonly pageUrl: string; readonly launch: readonly LaunchEvent[] };
  };
  readonly settings: SandboxSettings;
}

/** An event of the manifest, such as `OnAppointmentSend`, with the function of the add-in that it starts. */
export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  /** `SoftBlock` if the manifest leaves it out. */
  readonly sendMode: 'PromptUser' | 'SoftBlock' | 'Block';
}

/** One entry of a calendar view, Graph's event with what Outlook keeps beside it. */
export interface EventView {
  readonly event: Event;
  readonly attachments: readonly { id: string; name: string; contentType: string; size: number; isInline: boolean }[];
  readonly isDraft: boolean;
}

export interface EventDraft {
  readonly event: Event;
  readonly attachments: readonly {
    id: string;
    name: string;
    contentType: string;
    size: number;
    isInline: boolean;
    contentBytes?: string;
  }[];
}

/** What nested app authentication is asked for. `interactive`: a press stands behind it, so that a window may open. */
export interface TokenRequest {
  readonly scopes: readonly string[];
  readonly interactive?: boolean;
  /** The consent window was accepted. */
  readonly consented?: boolean;
}

/** `unanswered`: the host keeps silent. `cancelled`: the window was closed before it could be read. */
export type TokenAnswer =
  | {
      readonly status: 'granted';
      readonly accessToken: string;
      readonly idToken: string;
      /** Seconds. */
      readonly expiresIn: number;
      readonly account: HostAccount;
    }
  | { readonly status: 'consentRequired' | 'adminConsentRequired' | 'cancelled' | 'unanswered' };

export type AccountAnswer =
  { readonly status: 'known'; readonly account: HostAccount } | { readonly status: 'unanswered' };

/** An account as msal-browser takes it from its host. */
export interface HostAccount {
  readonly homeAccountId: string;
  readonly environment: string;
  readonly tenantId: string;
  readonly username: string;
  readonly localAccountId: string;
  readonly name: string;
}

/** One call of the add-in to Graph, as the side panel shows it. */
export interface Exchange {
  readonly n: number;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly requestId: string;
  readonly fault?: Fault['kind'];
  readonly requestBody?: unknown;
  readonly responseBody?: unknown;
}

export type { Message };
