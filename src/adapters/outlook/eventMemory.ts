import type { EventMemory } from '../../application/alertPorts';
import { succeed } from '../../domain/result';
import type { Call } from './call';

/** In the roaming settings: 32 KB for the whole add-in, loaded once with the page, the same on every device. */
export const createEventMemory = (office: typeof Office, call: Call): EventMemory => ({
  read: async (key) => succeed(office.context.roamingSettings.get(key) as unknown),
  save: (key, value) =>
    call<void>((done) => {
      office.context.roamingSettings.set(key, value);
      office.context.roamingSettings.saveAsync(done);
    }),
});
