import type { Failure } from '../../application/failure';
import type { Account, Clock, SignIn } from '../../application/ports';
import { fail, succeed, type Result } from '../../domain/result';
import { missingScopes } from './missingScopes';
import type { NestedApp } from './nestedApp';
import { toSignInFailure } from './toSignInFailure';
import { withTimeLimit } from './withTimeLimit';

export interface SignInOptions {
  readonly clientId: string;
  /** All that the add-in asks for, delegated; consent is asked once. */
  readonly scopes: readonly string[];
  /** Whether the host may have nested app authentication. `false` spares the person the wait. */
  readonly isOffered: () => boolean;
  /** Fetches MSAL (78 KB), when it is needed. */
  readonly load: () => Promise<{ readonly createNestedApp: (clientId: string) => Promise<NestedApp | undefined> }>;
  readonly clock: Clock;
  /** Milliseconds for the host to answer where no window is open. */
  readonly hostAnswersWithin?: number;
}

/** Also serves the Graph client with tokens. */
export interface NestedSignIn extends SignIn {
  token(scopes: readonly string[], options: { readonly refresh: boolean }): Promise<Result<string, Failure>>;
}

type Acquired = Awaited<ReturnType<NestedApp['acquireTokenSilent']>>;
type Acquire = (app: NestedApp) => Promise<Acquired>;

/** Signs in by nested app authentication: with the account that Outlook or Teams is signed in with, no password here. */
export const createSignIn = (options: SignInOptions): NestedSignIn => {
  const { clock, scopes, hostAnswersWithin = 10_000 } = options;
  let app: NestedApp | undefined;
  let isSignedOut = false;

  const open = async (): Promise<NestedApp | undefined> => {
    if (app) return app;
    if (!options.isOffered()) return undefined;
    const { createNestedApp } = await options.load();
    app = await withTimeLimit(createNestedApp(options.clientId), hostAnswersWithin);
    return app;
  };

  const acquire = async (asked: readonly string[], by: Acquire): Promise<Result<Acquired, Failure>> => {
    try {
      const opened = await open();
      if (!opened) return fail({ kind: 'sign-in-unavailable', code: 'NoBridge', at: clock.now() });
      const acquired = await by(opened);
      const missing = missingScopes(asked, acquired.scopes);
      if (missing.length === 0) return succeed(acquired);
      return fail({ kind: 'consent-required', scopes: missing, code: 'ScopesWithheld', at: clock.now() });
    } catch (error) {
      return fail(toSignInFailure(error, { scopes: asked, at: clock.now() }));
    }
  };

  const acquireSilently = async (asked: readonly string[], refresh: boolean): Promise<Result<Acquired, Failure>> => {
    if (isSignedOut) return fail({ kind: 'signed-out', at: clock.now() });
    const request = { scopes: [...asked], forceRefresh: refresh };
    return acquire(asked, (opened) => withTimeLimit(opened.acquireTokenSilent(request), hostAnswersWithin));
  };

  return {
    resume: async () => accountOf(await acquireSilently(scopes, false)),
    signIn: async (moreScopes = []) => {
      const asked = [...scopes, ...moreScopes];
      const acquired = await acquire(asked, (opened) => opened.acquireTokenPopup({ scopes: asked }));
      if (acquired.ok) isSignedOut = false;
      return accountOf(acquired);
    },
    signOut: async () => {
      // A nested app has no logout of its own, and its cache lives in it alone: letting it go forgets everything.
      app = undefined;
      isSignedOut = true;
    },
    token: async (asked, { refresh }) => {
      const acquired = await acquireSilently(asked, refresh);
      return acquired.ok ? succeed(acquired.value.accessToken) : acquired;
    },
  };
};

const accountOf = (acquired: Result<Acquired, Failure>): Result<Account, Failure> => {
  if (!acquired.ok) return acquired;
  const { username, name, idTokenClaims } = acquired.value.account;
  return succeed({
    address: username,
    name: name || username,
    ...(idTokenClaims?.roles && { roles: idTokenClaims.roles }),
  });
};
