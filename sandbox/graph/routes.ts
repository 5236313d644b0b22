import { readFileItem, writeFileContent } from './appFolder';
import { deleteAttachment, listAttachments, readAttachment } from './attachments';
import { listPermissions, readPermission } from './calendarPermissions';
import { listCalendars, readCalendar } from './calendars';
import { readCalendarView } from './calendarView';
import type { Answer } from './call';
import { addPermission, changePermission, removePermission } from './changePermissions';
import { addContactExtension, changeContactExtension, removeContactExtension } from './contactExtensions';
import { changeContact, createContact, deleteContact, listContacts, readContact } from './contacts';
import { changeExtension } from './eventExtensions';
import { changeEvent, createEvent, deleteEvent, listEvents, listInstances, readEvent } from './events';
import { getSchedule } from './getSchedule';
import { listOrgContacts } from './orgContacts';
import { changeOnlineMeeting, findOnlineMeeting } from './onlineMeetings';
import { listPeople } from './people';
import { readMailboxSettings } from './mailboxSettings';
import { readPresences } from './presences';
import type { Route } from './route';
import { SITE_ROUTES } from './siteRoutes';
import { readSharingRoles } from './sharingRoles';
import { findTenantInformation } from './tenantInformation';
import { listUsers, readMe, readUser } from './users';

const WRITE = ['Calendars.ReadWrite'];
const READ = ['Calendars.Read', ...WRITE];
const SEE = ['Calendars.ReadBasic', ...READ];
const SEE_SHARED = [...SEE, 'Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'];
const WRITE_CONTACTS = ['Contacts.ReadWrite'];
const READ_CONTACTS = ['Contacts.Read', ...WRITE_CONTACTS];
const DIRECTORY = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

const SETTINGS = ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'];

type Ask = readonly [method: Route['method'], path: string];

const exchange = ([method, path]: Ask, scopes: readonly string[], answer: Answer): Route => ({
  method,
  path,
  scopes,
  mailbox: true,
  answer,
});

/** Entra answers this, not the mailbox. */
const directory = (path: string, scopes: readonly string[], answer: Answer): Route => ({
  method: 'GET',
  path,
  scopes,
  mailbox: false,
  answer,
});

/** The same below each way to a calendar. */
const permissionRoutes = (calendar: string): readonly Route[] => [
  exchange(['GET', `${calendar}/calendarPermissions`], SEE, listPermissions),
  exchange(['POST', `${calendar}/calendarPermissions`], WRITE, addPermission),
  exchange(['GET', `${calendar}/calendarPermissions/{permission}`], SEE, readPermission),
  exchange(['PATCH', `${calendar}/calendarPermissions/{permission}`], WRITE, changePermission),
  exchange(['DELETE', `${calendar}/calendarPermissions/{permission}`], WRITE, removePermission),
  exchange(['GET', `${calendar}/allowedCalendarSharingRoles(User='{address}')`], SEE, readSharingRoles),
];

const viewRoutes = (calendar: string, scopes: readonly string[]): readonly Route[] => [
  exchange(['GET', calendar], scopes, readCalendar),
  exchange(['GET', `${calendar}/calendarView`], scopes, readCalendarView),
  exchange(['POST', `${calendar}/getSchedule`], scopes, getSchedule),
];

const eventListRoutes = (events: string): readonly Route[] => [
  exchange(['GET', events], SEE, listEvents),
  exchange(['POST', events], WRITE, createEvent),
];

const FILES = ['Files.ReadWrite.AppFolder', 'Files.ReadWrite', 'Files.ReadWrite.All'];
const APP_FOLDER = '/me/drive/special/approot:';

const DRIVE_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${APP_FOLDER}/{name}`, scopes: FILES, mailbox: false, answer: readFileItem },
  {
    method: 'PUT',
    path: `${APP_FOLDER}/{name}:/content`,
    scopes: FILES,
    mailbox: false,
    answer: writeFileContent,
    takesText: true,
  },
];

/** Everything the simulator knows of Microsoft Graph v1.0. */
export const ROUTES: readonly Route[] = [
  ...DRIVE_ROUTES,
  directory('/me', ['User.Read', 'User.ReadWrite', ...DIRECTORY], readMe),
  directory('/users', DIRECTORY, listUsers),
  directory('/users/{user}', DIRECTORY, readUser),
  directory('/contacts', ['OrgContact.Read.All', 'Directory.Read.All'], listOrgContacts),
  {
    method: 'POST',
    path: '/communications/getPresencesByUserId',
    scopes: ['Presence.Read.All'],
    mailbox: false,
    answer: readPresences,
  },
  directory(
    "/tenantRelationships/findTenantInformationByTenantId(tenantId='{tenant}')",
    ['CrossTenantInformation.ReadBasic.All'],
    findTenantInformation,
  ),
  directory('/me/people', ['People.Read', 'People.Read.All'], listPeople),
  exchange(['GET', '/me/mailboxSettings'], SETTINGS, readMailboxSettings),
  exchange(['GET', '/me/calendars'], SEE, listCalendars),
  ...viewRoutes('/me/calendar', SEE),
  ...viewRoutes('/me/calendars/{calendar}', SEE),
  ...viewRoutes('/users/{user}/calendar', SEE_SHARED),
  ...permissionRoutes('/me/calendar'),
  ...permissionRoutes('/me/calendars/{calendar}'),
  ...permissionRoutes('/users/{user}/calendar'),
  exchange(['GET', '/me/calendarView'], SEE, readCalendarView),
  ...eventListRoutes('/me/events'),
  ...eventListRoutes('/me/calendar/events'),
  ...eventListRoutes('/me/calendars/{calendar}/events'),
  exchange(['GET', '/me/events/{event}'], SEE, readEvent),
  exchange(['PATCH', '/me/events/{event}'], WRITE, changeEvent),
  exchange(['DELETE', '/me/events/{event}'], WRITE, deleteEvent),
  exchange(['PATCH', '/me/events/{event}/extensions/{extension}'], WRITE, changeExtension),
  exchange(['GET', '/me/events/{event}/instances'], SEE, listInstances),
  exchange(['GET', '/me/events/{event}/attachments'], READ, listAttachments),
  exchange(['GET', '/me/events/{event}/attachments/{attachment}'], READ, readAttachment),
  exchange(['DELETE', '/me/events/{event}/attachments/{attachment}'], WRITE, deleteAttachment),
  exchange(['GET', '/me/contacts'], READ_CONTACTS, listContacts),
  exchange(['POST', '/me/contacts'], WRITE_CONTACTS, createContact),
  exchange(['GET', '/me/contacts/{contact}'], READ_CONTACTS, readContact),
  exchange(['PATCH', '/me/contacts/{contact}'], WRITE_CONTACTS, changeContact),
  exchange(['DELETE', '/me/contacts/{contact}'], WRITE_CONTACTS, deleteContact),
  exchange(['POST', '/me/contacts/{contact}/extensions'], WRITE_CONTACTS, addContactExtension),
  exchange(['PATCH', '/me/contacts/{contact}/extensions/{extension}'], WRITE_CONTACTS, changeContactExtension),
  exchange(['DELETE', '/me/contacts/{contact}/extensions/{extension}'], WRITE_CONTACTS, removeContactExtension),
  exchange(['GET', '/me/onlineMeetings'], ['OnlineMeetings.Read', 'OnlineMeetings.ReadWrite'], findOnlineMeeting),
  exchange(['PATCH', '/me/onlineMeetings/{meeting}'], ['OnlineMeetings.ReadWrite'], changeOnlineMeeting),
  ...SITE_ROUTES,
];
