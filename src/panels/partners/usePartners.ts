import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Ports, RegisterReading } from '../../application/ports';
import type { Result } from '../../domain/result';
import { useNewestAnswer } from '../useNewestAnswer';

export type PartnersState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly reading: RegisterReading };

interface Partners {
  readonly state: PartnersState;
  readonly check: () => void;
}

const stateAfter = (result: Result<RegisterReading, Failure>): PartnersState =>
  result.ok ? { kind: 'read', reading: result.value } : { kind: 'failed', failure: result.error };

export const usePartners = (ports: Ports): Partners => {
  const [state, setState] = useState<PartnersState>({ kind: 'checking' });
  const { ask } = useNewestAnswer();
  const check = useCallback(
    () =>
      ask({
        answer: ports.register.read(),
        settle: (result) => setState(stateAfter(result)),
        orElse: { ok: false, error: { kind: 'unexpected', at: ports.clock.now() } },
      }),
    [ask, ports],
  );
  useEffect(check, [check]);
  return { state, check };
};
