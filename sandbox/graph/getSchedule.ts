import type {
  CalendarRoleType,
  DateTimeTimeZone,
  Event,
  ScheduleInformation,
  ScheduleItem,
} from '@microsoft/microsoft-graph-types';
import { endOf, inZone, startOf } from '../world/eventTimes';
import { expandEvents } from '../world/expandEvents';
import { domainOf, isOwnDomain } from '../world/personOf';
import { ianaZoneOf } from '../world/windowsZones';
import { toEpoch } from '../world/zonedTime';
import type { Answer, GraphCall } from './call';
import { scheduleRoleOf } from './ownership';
import { appliedPreferences } from './preferences';
import { badRequest, invalidRequest } from './refusal';

interface Window {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
}

/** Parameters of an action are matched without case; the description writes them with capitals, the samples without. */
const parameterIn = ({ body }: GraphCall, name: string): unknown =>
  Object.entries((body ?? {}) as object).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

const momentIn = (call: GraphCall, name: string): number => {
  const given = parameterIn(call, name) as DateTimeTimeZone | undefined;
  const zone = ianaZoneOf(given?.timeZone ?? 'UTC');
  const moment = given?.dateTime && zone ? toEpoch(given.dateTime, zone) : NaN;
  if (Number.isNaN(moment)) throw invalidRequest(`The parameter ${name} is not a date and time with a zone.`);
  return moment;
};

const SIGNS: Readonly<Record<string, string>> = {
  free: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
  workingElsewhere: '4',
};

const viewOf = (events: readonly Event[], { start, end, minutes }: Window): string => {
  const slots = Math.ceil((end - start) / (minutes * 60_000));
  const busy = events.map((event) => ({
    from: startOf(event),
    to: endOf(event),
    sign: SIGNS[event.showAs ?? 'busy'] ?? '2',
  }));
  return Array.from({ length: slots }, (_, slot) => {
    const [from, to] = [start + slot * minutes * 60_000, start + (slot + 1) * minutes * 60_000];
    const signs = busy.filter((each) => each.from < to && each.to > from).map(({ sign }) => sign);
    return signs.sort().at(-1) ?? '0';
  }).join('');
};

const itemOf = (call: GraphCall, event: Event, role: CalendarRoleType): ScheduleItem => {
  const { zone } = call.preferences;
  const { start, end } = inZone(event, zone?.name ?? 'UTC', zone?.label ?? 'UTC');
  const isPrivate = event.sensitivity === 'private';
  const detail =
    role === 'freeBusyRead' || isPrivate ? {} : { subject: event.subject, location: event.location?.displayName };
  return { status: event.showAs, start, end, ...(role === 'freeBusyRead' ? {} : { isPrivate }), ...detail };
};

/** Towards another organisation Exchange's organisation relationship answers, with times only. */
const scheduleOf = (call: GraphCall, address: string, window: Window): ScheduleInformation => {
  const mailbox = call.world.mailboxes.get(address.toLowerCase());
  const calendar = mailbox?.calendars.find(({ isDefault }) => isDefault);
  const missing = { scheduleId: address, availabilityView: '', scheduleItems: [] };
  if (!mailbox || !calendar)
    return {
      ...missing,
      error: {
        message: `Unable to resolve e-mail address ${address} to an Active Directory object.`,
        responseCode: 'ErrorMailRecipientNotFound',
      },
    };
  const isOutside = !isOwnDomain(call.world, domainOf(address));
  const role = isOutside ? 'freeBusyRead' : scheduleRoleOf(call, mailbox, calendar);
  if (role === 'none')
    return {
      ...missing,
      error: { message: 'Free/busy information is not available.', responseCode: 'ErrorNoFreeBusyAccess' },
    };
  const events = expandEvents(calendar, window.start, window.end)
    .map(({ event }) => event)
    .filter(({ showAs }) => showAs !== 'free' || call.settings.freeEntries === 'listed');
  return {
    scheduleId: address,
    availabilityView: viewOf(events, window),
    scheduleItems: events.map((event) => itemOf(call, event, role)),
  };
};

export const getSchedule: Answer = (call) => {
  const schedules = parameterIn(call, 'schedules');
  if (!Array.isArray(schedules) || schedules.some((address) => typeof address !== 'string'))
    throw badRequest('The parameter schedules is missing.');
  if (schedules.length > 100) throw invalidRequest('The number of schedules is above 100.');
  const window = {
    start: momentIn(call, 'startTime'),
    end: momentIn(call, 'endTime'),
    minutes: Number(parameterIn(call, 'availabilityViewInterval') ?? 30),
  };
  if (window.end <= window.start || window.end - window.start > 62 * 86_400_000)
    throw invalidRequest('The requested time window is not valid.');
  if (!(window.minutes >= 5 && window.minutes <= 1440))
    throw invalidRequest('The interval is between 5 and 1440 minutes.');
  const value = schedules.map((address: string) => scheduleOf(call, address, window));
  return { status: 200, body: { value }, headers: appliedPreferences(call.preferences) };
};
