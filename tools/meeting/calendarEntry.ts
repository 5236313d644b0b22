import type { MeetingEntry } from '../../src/domain/meeting';
import type { CalendarEvent } from '../ics/readCalendar';

/** What Outlook itself writes into the files of meetings that it made. */
const MADE_BY_OUTLOOK = 'X-MICROSOFT-SKYPETEAMSMEETINGURL';

/** An entry of an iCalendar file as far as it tells of a meeting. */
export const calendarEntry = (event: CalendarEvent): MeetingEntry => {
  const own = event.properties.find(([name]) => name === MADE_BY_OUTLOOK);
  return {
    subject: event.subject,
    locations: event.location === '' ? [] : [event.location],
    body: event.html === undefined ? { kind: 'text', content: event.body } : { kind: 'html', content: event.html },
    ownJoinUrl: own?.[1],
    properties: event.properties.filter((one) => one !== own).map(([, value]) => value),
    organizer: event.organizer,
    attendees: event.attendees,
  };
};
