import type { CalendarRoleType, Event } from '@microsoft/microsoft-graph-types';
import { inZone } from '../world/eventTimes';
import { bodyText } from '../world/newEvent';
import type { GraphCall } from './call';
import { expandedExtension } from './openExtensions';
import { select, selectedNames } from './selection';

const EVENT_NAMES = [
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'changeKey',
  'categories',
  'transactionId',
  'originalStartTimeZone',
  'originalEndTimeZone',
  'originalStart',
  'iCalUId',
  'reminderMinutesBeforeStart',
  'isReminderOn',
  'hasAttachments',
  'subject',
  'bodyPreview',
  'importance',
  'sensitivity',
  'isAllDay',
  'isCancelled',
  'isDraft',
  'isOrganizer',
  'responseRequested',
  'seriesMasterId',
  'showAs',
  'type',
  'webLink',
  'onlineMeetingUrl',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'onlineMeeting',
  'allowNewTimeProposals',
  'hideAttendees',
  'responseStatus',
  'body',
  'start',
  'end',
  'location',
  'locations',
  'recurrence',
  'attendees',
  'organizer',
] as const;

/** Documented as not selectable where a calendar is viewed. */
const NOT_IN_VIEWS = ['createdDateTime', 'lastModifiedDateTime'];

const withoutDetail = ({ id, start, end, showAs, isAllDay, sensitivity, type, seriesMasterId }: Event): Event => ({
  id,
  subject: sensitivity === 'private' ? 'Private appointment' : 'Busy',
  start,
  end,
  showAs,
  isAllDay,
  sensitivity,
  type,
  seriesMasterId,
  isReminderOn: false,
  location: { displayName: '' },
});

/** What is left of an event for somebody who sees only so much of the calendar. */
export const asSeenAt = (event: Event, role: CalendarRoleType): Event => {
  if (role === 'delegateWithPrivateEventAccess') return event;
  if (role === 'freeBusyRead' || role === 'none')
    return { ...withoutDetail(event), subject: 'Busy', sensitivity: 'normal' };
  if (event.sensitivity === 'private') return withoutDetail(event);
  if (role !== 'limitedRead') return event;
  return { ...withoutDetail(event), subject: event.subject, location: event.location, locations: event.locations };
};

/** Calendars.ReadBasic gives an event without its text. */
const withinScopes = (call: GraphCall, event: Event): Event => {
  const isFull = [...call.scopes].some((scope) => /^Calendars\.Read(Write)?(\.Shared)?$/.test(scope));
  if (isFull) return event;
  return { ...event, body: undefined, bodyPreview: undefined };
};

/** Events as the request wants them: zone of its times, kind of its body, its properties. */
export const eventForm = (
  call: GraphCall,
  { isView = false, role = 'delegateWithPrivateEventAccess' as CalendarRoleType } = {},
) => {
  const { zone, bodyType } = call.preferences;
  const keep = select(
    selectedNames(call.query),
    isView ? EVENT_NAMES.filter((name) => !NOT_IN_VIEWS.includes(name)) : EVENT_NAMES,
    'event',
  );
  const expanded = expandedExtension(call);
  return (event: Event): unknown => {
    const seen = { ...withinScopes(call, asSeenAt(event, role)), extensions: undefined };
    const body =
      bodyType === 'text' && seen.body ? { body: { contentType: 'text' as const, content: bodyText(seen.body) } } : {};
    const kept = keep({
      '@odata.etag': `W/"${event.changeKey}"`,
      ...inZone(seen, zone?.name ?? 'UTC', zone?.label ?? 'UTC'),
      ...body,
    });
    return { ...kept, ...expanded(event) };
  };
};
