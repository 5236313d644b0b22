import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckUpEnd, CheckUpFindings, CheckUpProgress } from '../../application/checkUp/createCheckUp';
import { openCheckUp, type CheckUpOpening, type OpenedCheckUp } from '../../application/checkUp/openCheckUp';
import type { Failure } from '../../application/failure';
import type { Mailbox, Ports } from '../../application/ports';
import type { CheckUpRange, KeptCheckUp } from '../../domain/checkUp';
import type { Housekeeping } from '../../domain/federation';
import type { Kept } from './useKept';

export type CheckUpState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'running'; readonly progress?: CheckUpProgress }
  | {
      readonly kind: 'ended';
      readonly end: CheckUpEnd;
      readonly findings: CheckUpFindings;
      readonly opened: OpenedCheckUp;
    }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'notOwner'; readonly owner: Mailbox };

export type Ended = Extract<CheckUpState, { readonly kind: 'ended' }>;

interface Setting {
  readonly ports: Ports;
  readonly housekeeping: Housekeeping;
  readonly keep: Kept['keep'];
}

/** Milliseconds between two saves of how far it is. */
const SAVE_EVERY = 10_000;

const UNEXPECTED: CheckUpOpening = { kind: 'failed', failure: { kind: 'unexpected' } };

/** A check-up that goes on while the person looks at other places, and stops with the pane. */
export const useCheckUp = ({ ports, housekeeping, keep }: Setting) => {
  const [state, setState] = useState<CheckUpState>({ kind: 'ready' });
  const running = useRef({ cancelled: false });
  useEffect(() => () => void (running.current.cancelled = true), []);

  const run = useCallback(
    async (opened: OpenedCheckUp) => {
      const cancel = { cancelled: false };
      running.current = cancel;
      let savedAt = ports.clock.now();
      setState({ kind: 'running' });
      const onProgress = (progress: CheckUpProgress): void => {
        if (cancel.cancelled) return;
        setState({ kind: 'running', progress });
        if (ports.clock.now() - savedAt < SAVE_EVERY) return;
        savedAt = ports.clock.now();
        void keep(opened.checkUp.keep());
      };
      const end = await opened.checkUp.run({ cancel, onProgress });
      void keep(opened.checkUp.keep());
      setState({ kind: 'ended', end, findings: opened.checkUp.findings(), opened });
    },
    [ports, keep],
  );

  const start = useCallback(
    async (range: CheckUpRange, kept?: KeptCheckUp) => {
      const cancel = { cancelled: false };
      running.current = cancel;
      setState({ kind: 'running' });
      const question = { range: kept?.range ?? range, housekeeping, kept };
      const opening = await openCheckUp(ports, question, { cancel }).catch(() => UNEXPECTED);
      if (cancel.cancelled || opening.kind === 'cancelled') return setState({ kind: 'ready' });
      if (opening.kind !== 'opened') return setState(opening);
      await run(opening.opened);
    },
    [ports, housekeeping, run],
  );

  const cancel = useCallback(() => void (running.current.cancelled = true), []);
  const begin = useCallback(() => setState({ kind: 'ready' }), []);
  return { state, start, resume: run, cancel, begin };
};

export type RunningCheckUp = ReturnType<typeof useCheckUp>;
