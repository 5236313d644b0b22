import { ERROR, failWith, succeedWith } from '../answer';
import { onItem, type Methods } from './method';

/** Characters, names and values together, up to Mailbox 1.15. */
const MOST_SESSION_DATA = 50_000;

/** What an add-in may keep: for the window (session data), with the item (custom properties), with the mailbox. */
export const storageMethods: Methods = {
  185: onItem('sessionData.setAsync', ({ sessionData }, { name, value }) => {
    const after = new Map(sessionData).set(String(name), String(value));
    if ([...after].flat().join('').length > MOST_SESSION_DATA) return failWith(ERROR.sessionDataTooLong);
    sessionData.set(String(name), String(value));
    return succeedWith();
  }),
  186: onItem('sessionData.getAsync', ({ sessionData }, { name }) => {
    const value = sessionData.get(String(name));
    return value === undefined ? failWith(ERROR.keyNotFound) : succeedWith(value);
  }),
  187: onItem('sessionData.getAllAsync', ({ sessionData }) => succeedWith(Object.fromEntries(sessionData))),
  188: onItem('sessionData.clearAsync', ({ sessionData }) => {
    sessionData.clear();
    return succeedWith();
  }),
  189: onItem('sessionData.removeAsync', ({ sessionData }, { name }) =>
    sessionData.delete(String(name)) ? succeedWith() : failWith(ERROR.keyNotFound),
  ),
  3: onItem('loadCustomPropertiesAsync', async (item) => ({
    wasSuccessful: true,
    customProperties: await item.customProperties.load(),
  })),
  4: onItem('customProperties.saveAsync', async (item, { customProperties }) => {
    await item.customProperties.save(
      typeof customProperties === 'string' ? customProperties : JSON.stringify(customProperties),
    );
    return succeedWith();
  }),
  404: {
    name: 'roamingSettings.saveAsync',
    run: async ({ session }, params) => {
      await session.saveRoamingSettings((params as unknown as [Record<string, string>])[0]);
      return succeedWith();
    },
  },
};
