import { useCallback, useContext, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import { readSharing } from '../../application/readSharing';
import { OwnShares } from '../OwnShares';
import type { Session } from '../session/useSession';
import { useNewestAnswer } from '../useNewestAnswer';

type CheckState =
  { readonly kind: 'idle' } | { readonly kind: 'checking' } | { readonly kind: 'failed'; readonly failure: Failure };

/** Reads who can see the calendar when somebody asks; a press may sign in first. */
export const useCheckShares = (ports: Ports, session: Session) => {
  const { note } = useContext(OwnShares);
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const { ask } = useNewestAnswer();
  const check = useCallback(() => {
    if (session.state.kind === 'signedOut') return void session.signIn();
    setState({ kind: 'checking' });
    ask({
      answer: readSharing(ports),
      settle: (reading) => {
        if (reading.kind === 'read') note(reading.picture);
        setState(reading.kind === 'failed' ? reading : { kind: 'idle' });
      },
      orElse: { kind: 'failed', failure: { kind: 'unexpected', at: ports.clock.now() } },
    });
  }, [ask, note, ports, session]);
  return { state, check };
};
