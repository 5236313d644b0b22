import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../application/failure';
import { listHostedElsewhere, type MeetingWeek } from '../../application/listHostedElsewhere';
import type { Ports } from '../../application/ports';
import type { Result } from '../../domain/result';
import { useNewestAnswer } from '../useNewestAnswer';

export type WeekState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly week: MeetingWeek };

const toState = (result: Result<MeetingWeek, Failure>): WeekState =>
  result.ok ? { kind: 'read', week: result.value } : { kind: 'failed', failure: result.error };

const readWeek = async (ports: Ports): Promise<Result<MeetingWeek, Failure>> => {
  const register = await ports.register.read();
  return register.ok ? listHostedElsewhere(ports, register.value.register) : register;
};

/** The coming week’s meetings, read when the list is opened and on a press. */
export const useMeetingWeek = (ports: Ports) => {
  const [state, setState] = useState<WeekState>({ kind: 'reading' });
  const { ask } = useNewestAnswer();
  const read = useCallback(
    () =>
      ask<WeekState>({
        answer: readWeek(ports).then(toState),
        settle: setState,
        orElse: { kind: 'failed', failure: { kind: 'unexpected' } },
      }),
    [ask, ports],
  );
  useEffect(read, [read]);
  const readAgain = useCallback(() => {
    setState({ kind: 'reading' });
    read();
  }, [read]);
  return { state, readAgain };
};
