import { useCallback, useEffect, useState } from 'react';
import type { HistoryReading } from '../../application/history';
import type { Ports } from '../../application/ports';
import { useNewestAnswer } from '../useNewestAnswer';
import { useHistoryKeeper } from './useHistoryKeeper';

export type HistoryState = { readonly kind: 'reading' } | { readonly kind: 'read'; readonly reading: HistoryReading };

const EMPTY: HistoryReading = {
  history: { records: [], retentionMonths: 6 },
  notKept: { kind: 'unexpected' },
  unreadable: 0,
};

/** The history as it is kept, with what was recorded since the pane was opened. */
export const useHistory = (ports: Ports) => {
  const keeper = useHistoryKeeper(ports);
  const [state, setState] = useState<HistoryState>({ kind: 'reading' });
  const { ask } = useNewestAnswer();
  const show = useCallback(
    (answer: Promise<HistoryReading>) =>
      ask({ answer, settle: (reading) => setState({ kind: 'read', reading }), orElse: EMPTY }),
    [ask],
  );
  const read = useCallback(() => show(keeper.read()), [keeper, show]);
  useEffect(read, [read]);
  /** Asks for the folder in OneDrive; call it from a press. */
  const keep = useCallback(async () => {
    await ports.signIn.signIn(ports.appFolder.scopes);
    read();
  }, [ports, read]);
  const setRetention = useCallback(
    async (months: number) => {
      const end = await keeper.setRetention(months);
      if (end.ok) setState({ kind: 'read', reading: end.value });
    },
    [keeper],
  );
  return { state, read, keep, setRetention };
};
