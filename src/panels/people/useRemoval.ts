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
  const { ask } = useNewestAnswer();
  const run = (answer: Promise<Result<void, Failure>>, during: RemovalState, end: RemovalState) => {
    setState(during);
    ask({
      answer,
      settle: (result) => setState(result.ok ? end : { kind: 'failed', failure: result.error }),
      orElse: fail({ kind: 'unexpected' as const, at: clock.now() }),
    });
  };
  const { contactId, emails } = saved;
  return {
    state,
    remove: () => run(withdrawSip(sip, saved), { kind: 'removing' }, { kind: 'removed' }),
    restore: () => run(undoSip(sip, { contactId, emails, before: saved }), { kind: 'restoring' }, { kind: 'held' }),
  };
};
