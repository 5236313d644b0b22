import { expandEvents } from '../world/expandEvents';
import type { Answer, GraphCall } from './call';
import { eventForm } from './eventForm';
import { inOrder } from './eventOrder';
import { calendarOf, isOwner, mailboxOf, openedRoleOf } from './ownership';
import { allowOptions, pageOf } from './paging';
import { accessDenied, invalidRequest } from './refusal';

/** A moment in the query: without an offset it is meant as UTC, whatever `Prefer` says. */
const momentIn = ({ query }: GraphCall, name: 'startDateTime' | 'endDateTime'): number => {
  const text = query.get(name) ?? '';
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/i.test(text.trim()) && text.includes('T');
  const moment = Date.parse(hasOffset ? text : `${text.includes('T') ? text : `${text}T00:00:00`}Z`);
  if (Number.isNaN(moment))
    throw invalidRequest(
      `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.`,
    );
  return moment;
};

export const readCalendarView: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip', '$orderby']);
  const mailbox = mailboxOf(call);
  const calendar = calendarOf(call, mailbox);
  const role = openedRoleOf(call, mailbox, calendar);
  if (role === 'none') throw accessDenied();
  const [start, end] = [momentIn(call, 'startDateTime'), momentIn(call, 'endDateTime')];
  if (end < start) throw invalidRequest('The end of the time window lies before its start.');
  const events = expandEvents(calendar, start, end).map(({ event }) => event);
  const form = eventForm(call, { isView: true, role: isOwner(call, mailbox) ? undefined : role });
  return pageOf(call, inOrder(events, call.query), { standard: 10, form });
};
