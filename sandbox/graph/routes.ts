import { deleteAttachment, listAttachments, readAttachment } from './attachments';
import { listPermissions, readPermission } from './calendarPermissions';
import { listCalendars, readCalendar } from './calendars';
import { readCalendarView } from './calendarView';
import type { Answer } from './call';
import { addPermission, changePermission, removePermission } from './changePermissions';
import { changeContact, createContact, deleteContact, listContacts, readContact } from './contacts';
import { changeEvent, createEvent, deleteEvent, listEvents, listInstances, readEvent } from './events';
import { getSchedule } from './getSchedule';
import { listPeople } from './people';
import type { Route } from './route';
import { readSharingRoles } from './sharingRoles';
import { listUsers, readMe, readUser } from './users';

const WRITE = ['Calendars.ReadWrite'];
const READ = ['Calendars.Read', ...WRITE];
const SEE = ['Calendars.ReadBasic', ...READ];
const SEE_SHARED = [...SEE, 'Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'];
const WRITE_CONTACTS = ['Contacts.ReadWrite'];
const READ_CONTACTS = ['Contacts.Read', ...WRITE_CONTACTS];
const DIRECTORY = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

const route = (method: Route['method'], path: string, scopes: readonly string[], answer: Answer, mailbox = true): Route => ({ method, path, scopes, mailbox, answer });

/** The same below each way to a calendar. */
const permissionRoutes = (calendar: string): readonly Route[] => [
  route('GET', `${calendar}/calendarPermissions`, SEE, listPermissions),
  route('POST', `${calendar}/calendarPermissions`, WRITE, addPermission),
  route('GET', `${calendar}/calendarPermissions/{permission}`, SEE, readPermission),
  route('PATCH', `${calendar}/calendarPermissions/{permission}`, WRITE, changePermission),
  route('DELETE', `${calendar}/calendarPermissions/{permission}`, WRITE, removePermission),
  route('GET', `${calendar}/allowedCalendarSharingRoles(User='{address}')`, SEE, readSharingRoles),
];

const viewRoutes = (calendar: string, scopes: readonly string[]): readonly Route[] => [
  route('GET', calendar, scopes, readCalendar),
  route('GET', `${calendar}/calendarView`, scopes, readCalendarView),
  route('POST', `${calendar}/getSchedule`, scopes, getSchedule),
];

const eventListRoutes = (events: string): readonly Route[] => [
  route('GET', events, SEE, listEvents),
  route('POST', events, WRITE, createEvent),
];

/** Everything the simulator knows of Microsoft Graph v1.0. */
export const ROUTES: readonly Route[] = [
  route('GET', '/me', ['User.Read', 'User.ReadWrite', ...DIRECTORY], readMe, false),
  route('GET', '/users', DIRECTORY, listUsers, false),
  route('GET', '/users/{user}', DIRECTORY, readUser, false),
  route('GET', '/me/people', ['People.Read', 'People.Read.All'], listPeople, false),
  route('GET', '/me/calendars', SEE, listCalendars),
  ...viewRoutes('/me/calendar', SEE),
  ...viewRoutes('/me/calendars/{calendar}', SEE),
  ...viewRoutes('/users/{user}/calendar', SEE_SHARED),
  ...permissionRoutes('/me/calendar'),
  ...permissionRoutes('/me/calendars/{calendar}'),
  ...permissionRoutes('/users/{user}/calendar'),
  route('GET', '/me/calendarView', SEE, readCalendarView),
  ...eventListRoutes('/me/events'),
  ...eventListRoutes('/me/calendar/events'),
  ...eventListRoutes('/me/calendars/{calendar}/events'),
  route('GET', '/me/events/{event}', SEE, readEvent),
  route('PATCH', '/me/events/{event}', WRITE, changeEvent),
  route('DELETE', '/me/events/{event}', WRITE, deleteEvent),
  route('GET', '/me/events/{event}/instances', SEE, listInstances),
  route('GET', '/me/events/{event}/attachments', READ, listAttachments),
  route('GET', '/me/events/{event}/attachments/{attachment}', READ, readAttachment),
  route('DELETE', '/me/events/{event}/attachments/{attachment}', WRITE, deleteAttachment),
  route('GET', '/me/contacts', READ_CONTACTS, listContacts),
  route('POST', '/me/contacts', WRITE_CONTACTS, createContact),
  route('GET', '/me/contacts/{contact}', READ_CONTACTS, readContact),
  route('PATCH', '/me/contacts/{contact}', WRITE_CONTACTS, changeContact),
  route('DELETE', '/me/contacts/{contact}', WRITE_CONTACTS, deleteContact),
];
