import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { SavedSip } from '../../application/sipPorts';
import { fail, type Result } from '../../domain/result';
import { useNewestAnswer } from '../useNewestAnswer';
import type { Ports } from '../../application/ports';

export type SavedState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** `after`: how many changes had been made when it was read. */
  | { readonly kind: 'read'; readonly saved: readonly SavedSip[]; readonly after: number };

const byName = (a: SavedSip, b: SavedSip): number => a.name.localeCompare(b.name, 'en-GB');

const stateAfter = (answer: Result<readonly SavedSip[], Failure>, after: number): SavedState =>
  answer.ok
    ? { kind: 'read', saved: [...answer.value].sort(byName), after }
    : { kind: 'failed', failure: answer.error };

/** Every contact that something was confirmed of; `changes` grows with each change made elsewhere. */
export const useSaved = ({ sip, clock }: Ports, changes: number) => {
  const [state, setState] = useState<SavedState>({ kind: 'reading' });
  const { ask } = useNewestAnswer();
  const read = useCallback(
    () =>
      ask({
        answer: sip.saved.list(),
        settle: (answer) => setState(stateAfter(answer, changes)),
        orElse: fail({ kind: 'unexpected' as const, at: clock.now() }),
      }),
    [ask, sip, clock, changes],
  );
  useEffect(read, [read]);
  return { state, isOld: state.kind === 'read' && state.after !== changes, read };
};
