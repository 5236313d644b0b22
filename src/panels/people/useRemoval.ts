import { useState } from 'react';
import { withdrawSip } from '../../application/confirmSip';
import type { Failure } from '../../application/failure';
import type { SavedSip } from '../../application/sipPorts';
import { undoSip } from '../../application/undoSip';
import { fail, type Result } from '../../domain/result';
import type { RemovalState } from '../../wording/saySipSaved';
import { useNewestAnswer } from '../useNewestAnswer';
import type { Ports } from '../../application/ports';

/** Takes one confirmation back, and puts it back as it was. */
export const useRemoval = ({ sip, clock }: Ports, saved: SavedSip) => {
  const [state, setState] = useState<RemovalState>({ kind: 'held' });
  const [after, setAfter] = useState<SavedSip>();
  const { ask } = useNewestAnswer();
  const orElse = fail({ kind: 'unexpected' as const, at: clock.now() });
  const failed = (failure: Failure) => setState({ kind: 'failed', failure });
  const remove = () => {
    setState({ kind: 'removing' });
    ask<Result<SavedSip, Failure>>({
      answer: withdrawSip(sip, saved),
      settle: (result) => {
        if (!result.ok) return failed(result.error);
        setAfter(result.value);
        setState({ kind: 'removed' });
      },
      orElse,
    });
  };
  const restore = () => {
    if (!after) return;
    setState({ kind: 'restoring' });
    ask<Result<void, Failure>>({
      answer: undoSip(sip, { before: saved, after }),
      settle: (result) => (result.ok ? setState({ kind: 'held' }) : failed(result.error)),
      orElse,
    });
  };
  return { state, remove, restore };
};
