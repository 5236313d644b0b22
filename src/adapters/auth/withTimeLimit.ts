/** The host did not answer. Carries the code that MSAL has for it but, nested, never uses. */
export class SilentBridgeError extends Error {
  readonly errorCode = 'bridge_timeout';
  override readonly name = 'SilentBridgeError';
}

/** Settles as `work` does, or rejects with `SilentBridgeError` after so many milliseconds. MSAL itself waits for ever. */
export const withTimeLimit = <T>(work: Promise<T>, milliseconds: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SilentBridgeError('The host did not answer.')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
