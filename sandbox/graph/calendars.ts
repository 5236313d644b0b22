import type { Calendar } from '@microsoft/microsoft-graph-types';
import type { CalendarFolder, Mailbox } from '../world/world';
import { changeKeyOf } from '../world/ids';
import type { Answer, GraphCall } from './call';
import { calendarOf, isOwner, mailboxOf, roleOf } from './ownership';
import { allowOptions, pageOf } from './paging';
import { accessDenied } from './refusal';
import { select, selectedNames } from './selection';

const NAMES = [
  'id',
  'name',
  'color',
  'hexColor',
  'isDefaultCalendar',
  'changeKey',
  'canShare',
  'canViewPrivateItems',
  'canEdit',
  'allowedOnlineMeetingProviders',
  'defaultOnlineMeetingProvider',
  'isTallyingResponses',
  'isRemovable',
  'owner',
] as const;

const calendarForm = (call: GraphCall, mailbox: Mailbox) => {
  const keep = select(selectedNames(call.query), NAMES, 'calendar');
  return (calendar: CalendarFolder): unknown => {
    const role = roleOf(call, mailbox, calendar);
    const whole: Calendar = {
      id: calendar.id,
      name: calendar.name,
      color: 'auto',
      hexColor: '',
      isDefaultCalendar: calendar.isDefault,
      changeKey: changeKeyOf(calendar.id, 'calendar'),
      canShare: calendar.canShare && isOwner(call, mailbox),
      canViewPrivateItems: role === 'delegateWithPrivateEventAccess',
      canEdit: role === 'write' || role.startsWith('delegate'),
      allowedOnlineMeetingProviders: ['teamsForBusiness'],
      defaultOnlineMeetingProvider: 'teamsForBusiness',
      isTallyingResponses: calendar.isDefault,
      isRemovable: !calendar.isDefault,
      owner: { name: mailbox.name, address: mailbox.address },
    };
    return keep({ ...whole });
  };
};

export const listCalendars: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip']);
  const mailbox = mailboxOf(call);
  return pageOf(call, mailbox.calendars, { standard: 10, form: calendarForm(call, mailbox) });
};

/** Seen by the owner, and by whoever has any share of it. */
export const readCalendar: Answer = (call) => {
  allowOptions(call.query, ['$select']);
  const mailbox = mailboxOf(call);
  const calendar = calendarOf(call, mailbox);
  if (roleOf(call, mailbox, calendar) === 'none') throw accessDenied();
  return { status: 200, body: calendarForm(call, mailbox)(calendar) };
};
