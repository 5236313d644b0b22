import type { Attendee, Event } from '@microsoft/microsoft-graph-types';
import { exchangeId, guidOf } from '../ids';
import { newEvent } from '../newEvent';
import type { Person } from '../personOf';
import type { Mailbox, StoredEvent } from '../world';
import { graphTime, startOf } from '../eventTimes';
import { addDays, graphDateTime, toEpoch } from '../zonedTime';
import type { AppointmentRow } from './appointmentRow';

export interface Diary {
  readonly mailbox: Pick<Mailbox, 'address' | 'name' | 'timeZone'>;
  /** Monday of the moment's week. */
  readonly monday: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly person: (address: string) => Person;
}

const WEEK = 7;

/** The classic join link: who holds the meeting stands in its context, as tenant (Tid) and organizer (Oid). */
export const joinUrl = (host: Person, meeting: string): string => {
  const thread = encodeURIComponent(
    `19:meeting_${Buffer.from(guidOf(meeting)).toString('base64url')}@thread.v2`,
  ).toLowerCase();
  const context = encodeURIComponent(JSON.stringify({ Tid: host.tenantId, Oid: host.id }));
  return `https://teams.microsoft.com/l/meetup-join/${thread}/0?context=${context}`;
};

const timesOf = (
  diary: Diary,
  [week, weekday, at, length]: AppointmentRow,
): Pick<Event, 'start' | 'end' | 'isAllDay'> => {
  const day = addDays(diary.monday, week * WEEK + weekday);
  const zone = diary.mailbox.timeZone;
  if (at === 'day') {
    const midnight = (date: string): NonNullable<Event['start']> => ({
      dateTime: graphDateTime(`${date}T00:00:00`),
      timeZone: zone,
    });
    return { isAllDay: true, start: midnight(day), end: midnight(addDays(day, length)) };
  }
  const start = toEpoch(`${day}T${at}:00`, zone);
  return { isAllDay: false, start: graphTime(start, zone), end: graphTime(start + length * 60_000, zone) };
};

const attendeesOf = (diary: Diary, row: AppointmentRow): Attendee[] => {
  const { with: guests = [], from } = row[6] ?? {};
  const invited = from ? [...guests, diary.mailbox.address] : guests;
  return invited.map((address) => {
    const { name } = diary.person(address);
    return {
      type: 'required',
      emailAddress: { name, address },
      status: { response: 'none', time: '0001-01-01T00:00:00Z' },
    };
  });
};

const meetingOf = (diary: Diary, row: AppointmentRow, id: string): Event => {
  const { teams, body = '', from } = row[6] ?? {};
  if (!teams) return { body: { contentType: 'html', content: body && `<html><body>${body}</body></html>` } };
  const url = joinUrl(diary.person(from ?? diary.mailbox.address), id);
  const content = `<html><body>${body}<p>Microsoft Teams meeting</p><p><a href="${url.replace(/&/g, '&amp;')}">Join the meeting now</a></p></body></html>`;
  return {
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: { joinUrl: url },
    body: { contentType: 'html', content },
  };
};

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const attachmentsOf = (row: AppointmentRow, id: string): StoredEvent['attachments'] =>
  (row[6]?.files ?? []).map((name) => {
    const content = Buffer.from(`Invented content of ${name}.\n`);
    return {
      id: exchangeId('attachment', `${id} ${name}`),
      name,
      contentType: CONTENT_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      size: content.length,
      isInline: false,
      contentBytes: content.toString('base64'),
    };
  });

/** An event of the mailbox from a row; `key` tells rows that are otherwise alike apart. */
export const buildEvent = (diary: Diary, row: AppointmentRow, key = ''): StoredEvent => {
  const [, , , , subject, location, extras = {}] = row;
  const id = exchangeId('event', `${diary.mailbox.address} ${row.slice(0, 5).join(' ')} ${key}`);
  const organizer = extras.from
    ? { emailAddress: { name: diary.person(extras.from).name, address: extras.from } }
    : undefined;
  const times = timesOf(diary, row);
  const madeAt = Math.min(startOf(times), diary.now) - 14 * 86_400_000;
  const event: Event & { id: string } = {
    id,
    subject,
    ...times,
    ...meetingOf(diary, row, id),
    location: { displayName: location, locationType: 'default' },
    attendees: attendeesOf(diary, row),
    sensitivity: extras.isPrivate ? 'private' : 'normal',
    showAs: extras.showAs ?? 'busy',
    categories: extras.category ? [extras.category] : [],
    hasAttachments: (extras.files ?? []).length > 0,
    ...(organizer && {
      organizer,
      responseStatus: { response: extras.answer ?? 'accepted', time: new Date(madeAt).toISOString() },
    }),
  };
  return { ...newEvent(diary.mailbox, event, madeAt), attachments: attachmentsOf(row, id) };
};
