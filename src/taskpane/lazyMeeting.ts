import type { AccessTokens } from '../adapters/graph/accessTokens';
import { MEETINGS_SCOPE } from '../adapters/graph/scopes';
import type { MeetingEvents, OnlineMeetings, OpenMeeting, Tenants } from '../application/meetingPorts';
import type { Clock } from '../application/ports';
import { createLazy } from './createLazy';

/** The open item’s meeting, whose code comes after the first screen. */
export const createLazyMeeting = (office: typeof Office, clock: Clock): OpenMeeting => {
  const withPart = createLazy(async () => {
    const { createOpenMeeting } = await import('../adapters/outlook/openMeeting');
    return createOpenMeeting(office, clock);
  }, clock);
  return { read: () => withPart((meeting) => meeting.read()) };
};

/** Own meetings at the server, whose code is the same as for permissions. */
export const createLazyMeetings = (tokens: AccessTokens, clock: Clock): OnlineMeetings => {
  const withPart = createLazy(async () => {
    const { createGraphMeetings } = await import('../adapters/graph/onlineMeetings');
    return createGraphMeetings({ tokens, clock });
  }, clock);
  return {
    scopes: [MEETINGS_SCOPE.name],
    find: (joinUrl) => withPart((meetings) => meetings.find(joinUrl)),
    change: (id, settings) => withPart((meetings) => meetings.change(id, settings)),
  };
};

/** Meetings of the own calendar, whose code comes when they are first asked for. */
export const createLazyMeetingEvents = (tokens: AccessTokens, clock: Clock): MeetingEvents => {
  const withPart = createLazy(async () => {
    const { createGraphMeetingEvents } = await import('../adapters/graph/meetingEvents');
    return createGraphMeetingEvents({ tokens, clock });
  }, clock);
  return {
    readOwnLink: (id) => withPart((events) => events.readOwnLink(id)),
    readBetween: (range, onPage) => withPart((events) => events.readBetween(range, onPage)),
  };
};

/** Names of tenants, as above. */
export const createLazyTenants = (tokens: AccessTokens, clock: Clock): Tenants => {
  const withPart = createLazy(async () => {
    const { createGraphTenants } = await import('../adapters/graph/tenants');
    return createGraphTenants({ tokens, clock });
  }, clock);
  return { find: (tenantId) => withPart((tenants) => tenants.find(tenantId)) };
};
