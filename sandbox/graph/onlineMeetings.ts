import type { OnlineMeeting } from '@microsoft/microsoft-graph-types';
import { guidOf } from '../world/ids';
import type { StoredEvent, World } from '../world/world';
import type { Answer, GraphCall } from './call';
import { ownMailboxOf } from './ownership';
import { allowOptions, pageOf } from './paging';
import { badRequest, Refusal } from './refusal';

type Settings = Pick<OnlineMeeting, 'allowRecording' | 'recordAutomatically'>;

/** What organizers changed; until then a meeting is as tenants set it up: anybody may press record. */
const changed = new WeakMap<World, Map<string, Settings>>();

const settingsOf = (world: World): Map<string, Settings> => {
  const held = changed.get(world) ?? new Map<string, Settings>();
  changed.set(world, held);
  return held;
};

const FILTER = /^(?:JoinWebUrl eq '((?:[^']|'')+)'|joinMeetingIdSettings\/joinMeetingId eq '(\d+)')$/i;

/** Attendees are told as little as this: the answer does not say what is missing. */
const forbidden = (): Refusal => new Refusal({ status: 403, code: 'Forbidden' }, 'An error has occurred.');
const notFound = (): Refusal => new Refusal({ status: 404, code: 'NotFound' }, 'Meeting not found.');

const meetingsOf = (call: GraphCall): readonly StoredEvent[] =>
  ownMailboxOf(call)
    .calendars.flatMap(({ events }) => [...events.values()])
    .filter(({ event }) => Boolean(event.onlineMeeting?.joinUrl));

const idOf = (url: string): string => Buffer.from(`1*${guidOf(url)}*0**${guidOf(`thread ${url}`)}`).toString('base64');

const meetingForm = (world: World, { event }: StoredEvent): OnlineMeeting => {
  const joinWebUrl = event.onlineMeeting?.joinUrl ?? '';
  const id = idOf(joinWebUrl);
  return { id, joinWebUrl, allowRecording: true, recordAutomatically: false, ...settingsOf(world).get(id) };
};

/** A collection is only given by its one join address or number, and to its organizer. */
export const findOnlineMeeting: Answer = (call) => {
  allowOptions(call.query, ['$filter']);
  const [, url, number] = FILTER.exec(call.query.get('$filter') ?? '') ?? [];
  if (url === undefined && number === undefined) throw badRequest('Filter expression expected - null.');
  const wanted = url?.replaceAll("''", "'");
  const found = meetingsOf(call).filter(({ event }) => {
    const held = event.onlineMeeting?.joinUrl ?? '';
    return wanted === undefined ? held.includes(`/meet/${number}`) : held === wanted;
  });
  if (found.some(({ event }) => event.isOrganizer === false)) throw forbidden();
  return pageOf(call, found.slice(0, 1), { standard: 10, form: (one) => meetingForm(call.world, one) });
};

const isSetting = (value: unknown): value is Settings =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, one]) => (name === 'allowRecording' || name === 'recordAutomatically') && typeof one === 'boolean',
  );

export const changeOnlineMeeting: Answer = (call) => {
  const { world, body } = call;
  const id = call.parameters['meeting'] ?? '';
  const found = meetingsOf(call).find(({ event }) => idOf(event.onlineMeeting?.joinUrl ?? '') === id);
  if (found === undefined) throw notFound();
  if (found.event.isOrganizer === false) throw forbidden();
  if (!isSetting(body)) throw badRequest('Invalid meeting property.');
  if (call.settings.meetingPolicy === 'refuses') throw forbidden();
  if (call.settings.meetingPolicy === 'allows') settingsOf(world).set(id, { ...settingsOf(world).get(id), ...body });
  return { status: 200, body: meetingForm(world, found) };
};
