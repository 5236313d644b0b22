import type { Event, EventMessageRequest, Message } from '@microsoft/microsoft-graph-types';
import { parseGraphTime } from '../time/wallTime';
import type { TimeSpan } from '../time/timeSpanText';

export interface Invitation extends TimeSpan {
  readonly location: string;
  /** The entry that it made in the calendar. */
  readonly event: Event | undefined;
}

/** What a message invites to; undefined for one that does not. `zone` is the mailbox's. */
export function findInvitation(message: Message, zone: string): Invitation | undefined {
  const { meetingMessageType, event, startDateTime, endDateTime, location, isAllDay } = message as EventMessageRequest;
  if (meetingMessageType !== 'meetingRequest') return undefined;
  const start = parseGraphTime(startDateTime ?? event?.start, zone);
  const end = parseGraphTime(endDateTime ?? event?.end, zone);
  if (start === undefined || end === undefined) return undefined;
  return {
    start,
    end,
    isAllDay: isAllDay ?? event?.isAllDay ?? false,
    location: (location ?? event?.location)?.displayName ?? '',
    event: event ?? undefined,
  };
}
