export interface SignInOptions {
  /** `https://login.microsoftonline.com` */
  readonly login: string;
  /** The tenant's id or domain. */
  readonly tenant: string;
  /** Application id of a registration that allows public client flows. */
  readonly client: string;
  readonly scope: string;
}

export interface SignInOutside {
  readonly say: (line: string) => void;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Nobody signed in: the code ran out, or the person said no. */
export class SignInError extends Error {}

interface Answer {
  readonly [name: string]: unknown;
}

const post = async (address: string, form: Readonly<Record<string, string>>): Promise<Answer> => {
  const response = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
  return (await response.json()) as Answer;
};

const said = ({ error, error_description: description }: Answer): string =>
  String(description ?? error ?? 'The sign-in service gave no reason.').split(/\r?\n/)[0] ?? '';

const SLOWER = 5;

/**
 * A token by the device authorization grant (RFC 8628): the person opens a page, anywhere, and enters a code. Nothing is
 * kept; the next run asks again.
 */
export const signInByDeviceCode = async (options: SignInOptions, { say, wait }: SignInOutside): Promise<string> => {
  const { login, tenant, client, scope } = options;
  const service = `${login}/${encodeURIComponent(tenant)}/oauth2/v2.0`;
  const asked = await post(`${service}/devicecode`, { client_id: client, scope });
  if (typeof asked['device_code'] !== 'string') throw new SignInError(said(asked));
  say(String(asked['message'] ?? `Open ${asked['verification_uri']} and enter ${asked['user_code']}`));

  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    client_id: client,
    device_code: asked['device_code'],
  };
  let interval = Number(asked['interval'] ?? SLOWER);
  for (let left = Number(asked['expires_in'] ?? 900); left > 0; left -= interval) {
    await wait(interval * 1000);
    const answer = await post(`${service}/token`, form);
    if (typeof answer['access_token'] === 'string') return answer['access_token'];
    if (answer['error'] === 'slow_down') interval += SLOWER;
    else if (answer['error'] !== 'authorization_pending') throw new SignInError(said(answer));
  }
  throw new SignInError('The code ran out before anybody entered it.');
};
