import type { GraphClientOptions } from '../adapters/graph/graphClient';
import { createGraphMeetingEvents } from '../adapters/graph/meetingEvents';
import { createGraphMeetings } from '../adapters/graph/onlineMeetings';
import { createGraphTenants } from '../adapters/graph/tenants';

/** What the server tells of meetings, fetched together when the first of it is asked for. */
export const createMeetingAdapters = (options: GraphClientOptions) => ({
  meetings: createGraphMeetings(options),
  events: createGraphMeetingEvents(options),
  tenants: createGraphTenants(options),
});
