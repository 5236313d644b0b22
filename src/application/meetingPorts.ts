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
