import {
  createNestablePublicClientApplication,
  PublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';

export type NestedApp = Pick<IPublicClientApplication, 'acquireTokenSilent' | 'acquireTokenPopup'>;

/**
 * MSAL as an app nested in Outlook or Teams, which signs in with the host's own account. `undefined` where the host
 * gives no bridge: MSAL would then fall back to windows of its own, without saying so.
 *
 * Tokens stay in memory: nothing of them is on the device when the pane is closed (ACC-05).
 */
export const createNestedApp = async (clientId: string): Promise<NestedApp | undefined> => {
  let isNested = false;
  const app = await createNestablePublicClientApplication(
    {
      auth: { clientId, authority: 'https://login.microsoftonline.com/organizations' },
      cache: { cacheLocation: 'memoryStorage' },
    },
    undefined,
    (configuration, controller) => {
      isNested = true;
      return new PublicClientApplication(configuration, controller);
    },
  );
  return isNested ? app : undefined;
};
