import type { CalendarRoleType } from '@microsoft/microsoft-graph-types';
import { isOrganizationEntry, ROLES } from '../world/grantRules';
import { domainOf, isOwnDomain } from '../world/personOf';
import type { CalendarFolder, Mailbox } from '../world/world';
import type { GraphCall } from './call';
import { accessDenied, itemNotFound, Refusal } from './refusal';

/** Whose mailbox the path names: `/me`, or `/users/{address or object id}`. */
export const mailboxOf = ({ world, me, parameters }: GraphCall): Mailbox => {
  const named = parameters['user'];
  const byId = [...world.users.values()].find((user) => user.id === named)?.mail;
  const mailbox = world.mailboxes.get((byId ?? named ?? me).toLowerCase());
  if (!mailbox)
    throw new Refusal({ status: 404, code: 'ErrorInvalidUser' }, `The requested user '${named ?? me}' is invalid.`);
  return mailbox;
};

export const isOwner = (call: GraphCall, mailbox: Mailbox): boolean => mailbox.address === call.me;

/** The calendar the path names, or the default one. */
export const calendarOf = (call: GraphCall, mailbox: Mailbox): CalendarFolder => {
  const id = call.parameters['calendar'];
  const found = mailbox.calendars.find((calendar) => (id === undefined ? calendar.isDefault : calendar.id === id));
  if (!found) throw itemNotFound();
  return found;
};

/** How much of a calendar somebody sees: the owner everything, others what their own entry or everybody's gives. */
export const roleOf = (call: GraphCall, mailbox: Mailbox, calendar: CalendarFolder): CalendarRoleType => {
  if (isOwner(call, mailbox)) return 'delegateWithPrivateEventAccess';
  const own = calendar.permissions.find(({ emailAddress }) => emailAddress?.address?.toLowerCase() === call.me);
  if (own) return own.role ?? 'none';
  if (!isOwnDomain(call.world, domainOf(call.me))) return 'none';
  return calendar.permissions.find(isOrganizationEntry)?.role ?? 'none';
};

const isOutsider = ({ world, me }: GraphCall): boolean => !isOwnDomain(world, domainOf(me));

const rank = (role: CalendarRoleType): number => ROLES.indexOf(role as (typeof ROLES)[number]);

/** What somebody finds when they open the calendar: in some set-ups people outside need all details for that. */
export const openedRoleOf = (call: GraphCall, mailbox: Mailbox, calendar: CalendarFolder): CalendarRoleType => {
  const role = roleOf(call, mailbox, calendar);
  const isBarred = call.settings.openedCalendar === 'needsAllDetails' && rank(role) < rank('read');
  return isOutsider(call) && isBarred ? 'none' : role;
};

/**
 * What a look-up shows. To people outside: what the entry for everybody lets the relationship (times only) show; and,
 * where a switch says so, what their own entry gives.
 */
export const scheduleRoleOf = (call: GraphCall, mailbox: Mailbox, calendar: CalendarFolder): CalendarRoleType => {
  const role = roleOf(call, mailbox, calendar);
  if (!isOutsider(call)) return role;
  const everybody = calendar.permissions.find(isOrganizationEntry)?.role ?? 'none';
  const byRelationship = rank(everybody) > rank('freeBusyRead') ? 'freeBusyRead' : everybody;
  if (call.settings.schedulingAssistant === 'defaultEntry') return byRelationship;
  return rank(role) > rank(byRelationship) ? role : byRelationship;
};

/** The mailbox named, by its owner only: contacts, changes, whatever is not shared. */
export const ownMailboxOf = (call: GraphCall): Mailbox => {
  const mailbox = mailboxOf(call);
  if (!isOwner(call, mailbox)) throw accessDenied();
  return mailbox;
};
