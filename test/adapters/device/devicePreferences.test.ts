import { createDevicePreferences } from '../../../src/adapters/device/devicePreferences';

/** `Object.keys` of a browser's storage gives its keys; so does this one's. */
const createStorage = (entries: Record<string, string> = {}) =>
  Object.create(
    {
      getItem(this: Record<string, string>, key: string) {
        return this[key] ?? null;
      },
      setItem(this: Record<string, string>, key: string, value: string) {
        this[key] = value;
      },
      removeItem(this: Record<string, string>, key: string) {
        delete this[key];
      },
    },
    Object.getOwnPropertyDescriptors(entries),
  ) as Storage & Record<string, string>;

test('a choice is kept under the add-in’s own name', () => {
  const storage = createStorage();
  const preferences = createDevicePreferences(() => storage);
  expect(preferences.read('welcomed')).toBeUndefined();
  preferences.save('welcomed', 'yes');
  expect({ ...storage }).toEqual({ 'partner-sharing.welcomed': 'yes' });
  expect(preferences.read('welcomed')).toBe('yes');
});

test('clearing takes all that is the add-in’s, and nothing else', () => {
  const storage = createStorage({ 'partner-sharing.welcomed': 'yes', 'partner-sharing.old': 'x', theirs: 'y' });
  createDevicePreferences(() => storage).clear();
  expect({ ...storage }).toEqual({ theirs: 'y' });
});

test('a host that forbids storage is a host that keeps nothing', () => {
  const preferences = createDevicePreferences(() => {
    throw new Error('The operation is insecure.');
  });
  expect(() => (preferences.save('welcomed', 'yes'), preferences.clear())).not.toThrow();
  expect(preferences.read('welcomed')).toBeUndefined();
});

test('a full storage keeps nothing and does no harm', () => {
  const storage = createStorage();
  Object.getPrototypeOf(storage).setItem = () => {
    throw new Error('QuotaExceededError');
  };
  expect(() => createDevicePreferences(() => storage).save('welcomed', 'yes')).not.toThrow();
});
