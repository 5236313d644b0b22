import type { AccessTokens } from '../adapters/graph/accessTokens';
import { MEETINGS_SCOPE } from '../adapters/graph/scopes';
import type { OpenMeeting } from '../application/meetingPorts';
import type { Clock, Ports } from '../application/ports';
import { createLazy } from './createLazy';

/** The open item’s meeting, whose code comes after the first screen. */
export const createLazyMeeting = (office: typeof Office, clock: Clock): OpenMeeting => {
  const withPart = createLazy(async () => {
    const { createOpenMeeting } = await import('../adapters/outlook/openMeeting');
    return createOpenMeeting(office, clock);
  }, clock);
  return { read: () => withPart((meeting) => meeting.read()) };
};

/** Meetings at the server; their code comes when they are first asked for. */
export const createLazyMeetings = (
  tokens: AccessTokens,
  clock: Clock,
): Pick<Ports, 'onlineMeetings' | 'meetingEvents' | 'tenants'> => {
  const withPart = createLazy(
    async () => (await import('./graphMeetings')).createMeetingAdapters({ tokens, clock }),
    clock,
  );
  return {
    onlineMeetings: {
      scopes: [MEETINGS_SCOPE.name],
      find: (joinUrl) => withPart(({ meetings }) => meetings.find(joinUrl)),
      change: (id, settings) => withPart(({ meetings }) => meetings.change(id, settings)),
    },
    meetingEvents: {
      readOwnLink: (id) => withPart(({ events }) => events.readOwnLink(id)),
      readBetween: (range, onPage) => withPart(({ events }) => events.readBetween(range, onPage)),
    },
    tenants: { find: (tenantId) => withPart(({ tenants }) => tenants.find(tenantId)) },
  };
};
