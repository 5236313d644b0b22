import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Account, Ports, SignIn } from '../../application/ports';
import type { Result } from '../../domain/result';

export type SessionState =
  | { readonly kind: 'resuming' }
  /** A press is needed; with a failure where an attempt was made and why it came to nothing. */
  | { readonly kind: 'signedOut'; readonly failure?: Failure }
  | { readonly kind: 'signingIn' }
  | { readonly kind: 'signedIn'; readonly account: Account };

export interface Session {
  readonly state: SessionState;
  /** Call it from a press only. */
  readonly signIn: () => Promise<void>;
  readonly signOut: () => Promise<void>;
}

const afterResume = (result: Result<Account, Failure>): SessionState => {
  if (result.ok) return { kind: 'signedIn', account: result.value };
  return result.error.kind === 'signed-out' ? { kind: 'signedOut' } : { kind: 'signedOut', failure: result.error };
};

const afterSignIn = (result: Result<Account, Failure>): SessionState =>
  result.ok ? { kind: 'signedIn', account: result.value } : { kind: 'signedOut', failure: result.error };

/** Where `resumes`, signs in silently at once; else waits for a press. */
export const useSession = (ports: Ports, resumes: boolean): Session => {
  const [state, setState] = useState<SessionState>({ kind: resumes ? 'resuming' : 'signedOut' });
  useResume(ports.signIn, resumes, setState);
  const signIn = useCallback(async () => {
    setState({ kind: 'signingIn' });
    setState(afterSignIn(await ports.signIn.signIn()));
  }, [ports]);
  const signOut = useCallback(async () => {
    await ports.signIn.signOut();
    ports.preferences.clear();
    setState({ kind: 'signedOut' });
  }, [ports]);
  return useMemo(() => ({ state, signIn, signOut }), [state, signIn, signOut]);
};

const useResume = (port: SignIn, resumes: boolean, settle: (state: SessionState) => void): void => {
  useEffect(() => {
    if (!resumes) return undefined;
    let isCurrent = true;
    void port.resume().then((result) => {
      if (isCurrent) settle(afterResume(result));
    });
    return () => {
      isCurrent = false;
    };
  }, [port, resumes, settle]);
};
