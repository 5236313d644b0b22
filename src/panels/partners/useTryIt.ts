import { useCallback, useState } from 'react';
import type { Ports } from '../../application/ports';
import { tryAvailability, type Trial } from '../../application/tryAvailability';
import type { Partner } from '../../domain/federation';
import { useNewestAnswer } from '../useNewestAnswer';

export type TryState = { readonly kind: 'idle' } | { readonly kind: 'asking' } | Trial;

/** One question at a time; changing the address takes the answer to another one away. */
export const useTryIt = (ports: Ports, partner: Partner) => {
  const [text, setText] = useState('');
  const [state, setState] = useState<TryState>({ kind: 'idle' });
  const { ask, forget } = useNewestAnswer();
  const type = useCallback(
    (typed: string) => {
      forget();
      setText(typed);
      setState({ kind: 'idle' });
    },
    [forget],
  );
  const tryNow = useCallback(() => {
    setState({ kind: 'asking' });
    ask<TryState>({
      answer: tryAvailability(ports, partner, text),
      settle: setState,
      orElse: { kind: 'failed', failure: { kind: 'unexpected', at: ports.clock.now() } },
    });
  }, [ask, ports, partner, text]);
  return { text, state, type, tryNow };
};
