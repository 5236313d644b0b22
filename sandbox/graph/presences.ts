import type { Answer } from './call';
import { badRequest } from './refusal';

/** communications: getPresencesByUserId takes 650 ids at most. */
const MOST = 650;
const STATES = ['Available', 'Busy', 'Away', 'DoNotDisturb', 'Offline'] as const;

const idsIn = (body: unknown): readonly string[] => {
  const ids = (body as { readonly ids?: unknown } | undefined)?.ids;
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > MOST) throw badRequest('Invalid list of user ids.');
  return ids.map(String);
};

/** Of the own directory alone: whom it does not know is left out. The state follows from the id. */
export const readPresences: Answer = (call) => {
  const known = new Set([...call.world.users.values()].map(({ id }) => id));
  const value = idsIn(call.body)
    .filter((id) => known.has(id))
    .map((id) => {
      const availability = STATES[id.charCodeAt(0) % STATES.length];
      return { id, availability, activity: availability };
    });
  return {
    status: 200,
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.presence)',
      value,
    },
  };
};
