import type { Waivers } from '../../application/alertPorts';
import { succeed } from '../../domain/result';
import type { Call } from './call';

const KEY = 'partner-sharing.waivers';

type Keeping = Pick<Office.AppointmentCompose, 'loadCustomPropertiesAsync'>;

/** In the custom properties of the open item, which only this add-in sees, as JSON text. */
export const createWaivers = (office: typeof Office, call: Call): Waivers => {
  const load = () =>
    call<Office.CustomProperties>((done) =>
      (office.context.mailbox.item as unknown as Keeping).loadCustomPropertiesAsync(done),
    );
  return {
    read: async () => {
      const properties = await load();
      return properties.ok ? succeed(parse(properties.value.get(KEY))) : properties;
    },
    save: async (value) => {
      const properties = await load();
      if (!properties.ok) return properties;
      return call<void>((done) => {
        properties.value.set(KEY, JSON.stringify(value));
        properties.value.saveAsync(done);
      });
    },
  };
};

const parse = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};
