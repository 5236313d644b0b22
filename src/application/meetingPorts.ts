import type { MeetingEntry, MeetingSettings } from '../domain/meeting';
import type { Result } from '../domain/result';
import type { Failure } from './failure';

/** What is open beside the pane, as far as it tells of an online meeting. Its text stays on the device. */
export interface OpenMeeting {
  /** `undefined`: nothing is open that anybody could be invited by. */
  read(): Promise<Result<MeetingEntry | undefined, Failure>>;
}

/** A meeting that the signed-in person organizes, as the server holds it. */
export interface OwnMeeting {
  readonly id: string;
  readonly settings: MeetingSettings;
}

/** Online meetings at the server, whose settings their organizer may see and change. */
export interface OnlineMeetings {
  /** What is asked for when the person first looks at a meeting's settings. */
  readonly scopes: readonly string[];
  /** `undefined`: the server holds no such meeting, or has not made it yet. */
  find(joinUrl: string): Promise<Result<OwnMeeting | undefined, Failure>>;
  /** Gives what the server then holds. */
  change(id: string, settings: MeetingSettings): Promise<Result<OwnMeeting, Failure>>;
}

/** An entry of one’s own calendar, as far as it tells of a meeting. Its text stays on the device. */
export interface TimedMeeting {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  readonly entry: MeetingEntry;
}

/** Entries of the own default calendar at the server, which also knows the link that Outlook made for each. */
export interface MeetingEvents {
  /** That link; `undefined`: Outlook made none. */
  readOwnLink(id: string): Promise<Result<string | undefined, Failure>>;
  /** Page by page, by their start, series as occurrences. */
  readBetween(
    range: { readonly from: number; readonly to: number },
    onPage: (entries: readonly TimedMeeting[]) => void,
  ): Promise<Result<void, Failure>>;
}

/** What Microsoft 365 tells of a tenant. It proves no relationship with it. */
export interface TenantName {
  readonly name: string;
  readonly domain: string;
}

export interface Tenants {
  /** `undefined`: nobody has this id. `consent-required`: an administrator has not allowed to ask. */
  find(tenantId: string): Promise<Result<TenantName | undefined, Failure>>;
}
