import type { CalendarRoleType, Event, ScheduleItem } from '@microsoft/microsoft-graph-types';
import { createFaultQueue } from '../../sandbox/graph/faultQueue';
import { createGraphFetch } from '../../sandbox/graph/graphFetch';
import { issueToken } from '../../sandbox/graph/tokens';
import { DEFAULT_SETTINGS, type GraphSettings } from '../../sandbox/settings';
import { createWorld } from '../../sandbox/world/createWorld';
import { organizationEntry, permissionEntry } from '../../sandbox/world/grantRules';
import { newEvent } from '../../sandbox/world/newEvent';

/**
 * What somebody really gets: the simulator's own answers, asked as that very person under every reading of what
 * Microsoft leaves open. Nothing of the product is used here.
 */
export interface OracleEntry {
  readonly id: string;
  /** Hours after the beginning; each entry has an hour of its own, by which answers without ids are told apart. */
  readonly hour: number;
  readonly subject: string;
  readonly location: string;
  readonly showAs: NonNullable<Event['showAs']>;
  readonly sensitivity: NonNullable<Event['sensitivity']>;
}

export interface OracleQuestion {
  readonly viewer: string;
  readonly personal: CalendarRoleType;
  readonly organisationDefault: CalendarRoleType;
  readonly entries: readonly OracleEntry[];
}

/** `nothing`, `busy busy`, `private oof`, `details free Title|Place`, `whole busy Title|Place`. */
export type Seen = string;

/** By entry: what is seen under each reading. */
export type SeenBy = ReadonlyMap<string, readonly Seen[]>;

export const BEGINNING = Date.UTC(2026, 10, 30, 0, 0);
const HOUR = 3_600_000;
const END = BEGINNING + 14 * 24 * HOUR;

const world = createWorld({ size: 'small', now: Date.UTC(2026, 10, 24, 9, 0) });
const jo = world.mailboxes.get(world.me);

const at = (hour: number) => ({
  dateTime: new Date(BEGINNING + hour * HOUR).toISOString().slice(0, -1),
  timeZone: 'UTC',
});

const arrange = ({ viewer, personal, organisationDefault, entries }: OracleQuestion): void => {
  const calendar = jo?.calendars.find(({ isDefault }) => isDefault);
  if (!jo || !calendar) throw new Error('The world has no default calendar.');
  const own = personal === 'none' ? [] : [permissionEntry(world, viewer, personal)];
  calendar.permissions = [organizationEntry(organisationDefault), ...own];
  calendar.events.clear();
  for (const { id, hour, subject, location, ...rest } of entries) {
    const event = { ...rest, id, subject, location: { displayName: location }, start: at(hour), end: at(hour + 1) };
    const body = { contentType: 'text' as const, content: `Words of ${id}` };
    calendar.events.set(id, newEvent(jo, { ...event, body }, world.now()));
  }
};

const ask = async (viewer: string, graph: Partial<GraphSettings>, path: string, body?: object): Promise<unknown> => {
  const settings = { ...DEFAULT_SETTINGS, graph: { ...DEFAULT_SETTINGS.graph, ...graph } };
  const fetchGraph = createGraphFetch({ world, settings: () => settings, faults: createFaultQueue(), latency: 0 });
  const scopes = ['Calendars.Read.Shared', 'Calendars.Read'];
  const { accessToken } = issueToken(world, { scopes, address: viewer, lifetimeSeconds: 36_000 });
  const answer = await fetchGraph(`https://graph.microsoft.com/v1.0${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  return answer.ok ? answer.json() : { value: [] };
};

const hourOf = (when: Event['start']): number => (Date.parse(`${when?.dateTime}Z`) - BEGINNING) / HOUR;

const fromSchedule = ({ status, subject, location, isPrivate }: ScheduleItem): Seen => {
  if (isPrivate) return `private ${status}`;
  return subject === undefined ? `busy ${status}` : `details ${status} ${subject}|${location}`;
};

const fromView = ({ subject, showAs, location, body }: Event): Seen => {
  if (subject === 'Private appointment') return `private ${showAs}`;
  if (subject === 'Busy') return `busy ${showAs}`;
  return `${body ? 'whole' : 'details'} ${showAs} ${subject}|${location?.displayName ?? ''}`;
};

const collect = async (
  entries: readonly OracleEntry[],
  readings: readonly Partial<GraphSettings>[],
  look: (graph: Partial<GraphSettings>) => Promise<ReadonlyMap<number, Seen>>,
): Promise<SeenBy> => {
  const seen = new Map<string, Seen[]>(entries.map(({ id }) => [id, []]));
  for (const graph of readings) {
    const byHour = await look(graph);
    for (const { id, hour } of entries) seen.get(id)?.push(byHour.get(hour) ?? 'nothing');
  }
  return seen;
};

const LOOK_UPS: readonly Partial<GraphSettings>[] = (['defaultEntry', 'personalGrant'] as const).flatMap(
  (schedulingAssistant) =>
    (['leftOut', 'listed'] as const).map((freeEntries) => ({ schedulingAssistant, freeEntries })),
);

const OPENINGS: readonly Partial<GraphSettings>[] = [
  { openedCalendar: 'opens' },
  { openedCalendar: 'needsAllDetails' },
];

/** In Scheduling Assistant: `getSchedule`. */
export const lookUp = async (question: OracleQuestion): Promise<SeenBy> => {
  arrange(question);
  const when = (moment: number) => ({ dateTime: new Date(moment).toISOString().slice(0, -1), timeZone: 'UTC' });
  const body = { schedules: [world.me], startTime: when(BEGINNING), endTime: when(END) };
  return collect(question.entries, LOOK_UPS, async (graph) => {
    const path = `/users/${world.me}/calendar/getSchedule`;
    const answer = (await ask(question.viewer, graph, path, body)) as { value: { scheduleItems: ScheduleItem[] }[] };
    const items = answer.value[0]?.scheduleItems ?? [];
    return new Map(items.map((item) => [hourOf(item.start), fromSchedule(item)]));
  });
};

/** When they open the calendar: the calendar view of whom it was shared with. */
export const openCalendar = async (question: OracleQuestion): Promise<SeenBy> => {
  arrange(question);
  const [from, to] = [new Date(BEGINNING).toISOString(), new Date(END).toISOString()];
  const path = `/users/${world.me}/calendar/calendarView?startDateTime=${from}&endDateTime=${to}&$top=1000`;
  return collect(question.entries, OPENINGS, async (graph) => {
    const answer = (await ask(question.viewer, graph, path)) as { value: Event[] };
    return new Map(answer.value.map((event) => [hourOf(event.start), fromView(event)]));
  });
};
