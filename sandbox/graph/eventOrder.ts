import type { Event } from '@microsoft/microsoft-graph-types';
import { endOf, startOf } from '../world/eventTimes';
import { notSimulated } from './refusal';

const KEYS: Readonly<Record<string, (event: Event) => number | string>> = {
  'start/datetime': startOf,
  'end/datetime': endOf,
  subject: (event) => event.subject ?? '',
  createddatetime: (event) => event.createdDateTime ?? '',
  lastmodifieddatetime: (event) => event.lastModifiedDateTime ?? '',
};

/** Events in the order `$orderby` names; by their start without it. */
export const inOrder = (events: readonly Event[], query: URLSearchParams): readonly Event[] => {
  const [name = 'start/dateTime', direction = 'asc'] = (query.get('$orderby') ?? 'start/dateTime').trim().split(/\s+/);
  const key = KEYS[name.toLowerCase()];
  if (!key) throw notSimulated(`$orderby=${name}`);
  const keyed = events.map((event) => ({ event, by: key(event) }));
  keyed.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0) * (direction.toLowerCase() === 'desc' ? -1 : 1));
  return keyed.map(({ event }) => event);
};
