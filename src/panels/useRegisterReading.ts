import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../application/failure';
import type { Ports, RegisterReading } from '../application/ports';
import type { Result } from '../domain/result';
import { useNewestAnswer } from './useNewestAnswer';

export type RegisterState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly reading: RegisterReading };

interface UsedRegister {
  readonly state: RegisterState;
  readonly read: () => void;
}

const stateAfter = (result: Result<RegisterReading, Failure>): RegisterState =>
  result.ok ? { kind: 'read', reading: result.value } : { kind: 'failed', failure: result.error };

export const useRegisterReading = (ports: Ports): UsedRegister => {
  const [state, setState] = useState<RegisterState>({ kind: 'reading' });
  const { ask } = useNewestAnswer();
  const read = useCallback(
    () =>
      ask({
        answer: ports.register.read(),
        settle: (result) => setState(stateAfter(result)),
        orElse: { ok: false, error: { kind: 'unexpected', at: ports.clock.now() } },
      }),
    [ask, ports],
  );
  useEffect(read, [read]);
  return { state, read };
};
