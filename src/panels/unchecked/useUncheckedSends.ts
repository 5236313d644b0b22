import { useCallback, useEffect, useState } from 'react';
import { checkSentSince, type SentCheck } from '../../application/checkSentSince';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import { forgetUncheckedSends, listUncheckedSends } from '../../application/uncheckedSends';
import type { UncheckedSend } from '../../domain/alert';
import { findPartnerByDomain } from '../../domain/federation';
import type { Session } from '../session/useSession';

export type SentCheckState =
  | { readonly kind: 'noted' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'checked'; readonly result: SentCheck };

interface UsedSends {
  readonly sends: readonly UncheckedSend[];
  readonly state: SentCheckState;
  readonly check: () => void;
  readonly dismiss: () => void;
}

const checkAll = async (ports: Ports, sends: readonly UncheckedSend[]): Promise<SentCheckState> => {
  const register = await ports.register.read();
  if (!register.ok) return { kind: 'failed', failure: register.error };
  const { organisation } = register.value.register;
  const earliest = Math.min(...sends.map(({ at }) => at));
  const result = await checkSentSince(ports, earliest, {
    organisation,
    organisationOf: (domain) => findPartnerByDomain(register.value.register, domain)?.name,
  });
  return result.ok ? { kind: 'checked', result: result.value } : { kind: 'failed', failure: result.error };
};

const forget = (ports: Ports, sends: readonly UncheckedSend[]): void =>
  void forgetUncheckedSends(ports.alert, Math.max(...sends.map(({ at }) => at)));

/** The note is cleared once everything was looked through, or when the person puts it away. */
export const useUncheckedSends = (ports: Ports, session: Session): UsedSends => {
  const [sends, setSends] = useState<readonly UncheckedSend[]>([]);
  const [state, setState] = useState<SentCheckState>({ kind: 'noted' });
  useEffect(() => {
    void listUncheckedSends(ports.alert).then((kept) => kept.ok && setSends(kept.value));
  }, [ports]);
  const check = useCallback(async () => {
    setState({ kind: 'checking' });
    if (session.state.kind !== 'signedIn') await session.signIn();
    const end = await checkAll(ports, sends);
    if (end.kind === 'checked' && end.result.isComplete) forget(ports, sends);
    setState(end);
  }, [ports, session, sends]);
  const dismiss = useCallback(() => {
    forget(ports, sends);
    setSends([]);
    setState({ kind: 'noted' });
  }, [ports, sends]);
  return { sends, state, check: () => void check(), dismiss };
};
