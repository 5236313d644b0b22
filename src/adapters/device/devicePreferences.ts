import type { DevicePreferences } from '../../application/ports';

const PREFIX = 'partner-sharing.';

/**
 * Choices kept in the browser's storage. Where the host forbids storage (a partitioned or private frame) nothing is
 * kept and nothing fails: the person meets the welcome again.
 */
export const createDevicePreferences = (storage: () => Storage): DevicePreferences => ({
  read: (name) => attempt(() => storage().getItem(PREFIX + name) ?? undefined),
  save: (name, value) => void attempt(() => storage().setItem(PREFIX + name, value)),
  clear: () =>
    void attempt(() => {
      const kept = storage();
      for (const key of Object.keys(kept).filter((candidate) => candidate.startsWith(PREFIX))) kept.removeItem(key);
    }),
});

/** Reading `window.localStorage` itself may throw. */
const attempt = <T>(access: () => T): T | undefined => {
  try {
    return access();
  } catch {
    return undefined;
  }
};
