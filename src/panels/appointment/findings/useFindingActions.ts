import { useCallback, useMemo, useState } from 'react';
import type { Failure } from '../../../application/failure';
import { markPrivate, type PrivacyWay } from '../../../application/markPrivate';
import type { Ports } from '../../../application/ports';
import { unwaiveFinding, waiveFinding } from '../../../application/waiveFinding';
import type { Result } from '../../../domain/result';
import type { Session } from '../../session/useSession';
import type { NamedFinding } from './nameFindings';

export type ActionState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy'; readonly key: string }
  | { readonly kind: 'failed'; readonly key: string; readonly failure: Failure };

export interface FindingActions {
  readonly state: ActionState;
  /** "Not sensitive here", or back. */
  readonly waive: (named: NamedFinding) => void;
  readonly markPrivate: (named: NamedFinding, way: PrivacyWay) => void;
}

interface ActionsSetting {
  readonly ports: Ports;
  readonly session: Session;
  readonly onChanged: () => void;
  readonly onMarked: (eventId: string) => void;
}

/** One act at a time; each ends with a new reading of the appointment, which is what the screen then shows. */
export const useFindingActions = ({ ports, session, onChanged, onMarked }: ActionsSetting): FindingActions => {
  const [state, setState] = useState<ActionState>({ kind: 'ready' });
  const perform = useCallback(
    async (key: string, act: () => Promise<Result<unknown, Failure>>) => {
      setState({ kind: 'busy', key });
      const result = await act();
      setState(result.ok ? { kind: 'ready' } : { kind: 'failed', key, failure: result.error });
      onChanged();
    },
    [onChanged],
  );
  const waive = useCallback(
    ({ key, finding }: NamedFinding) =>
      void perform(key, () => (finding.waived ? unwaiveFinding : waiveFinding)(ports.alert, finding)),
    [perform, ports],
  );
  const mark = useCallback(
    ({ key }: NamedFinding, way: PrivacyWay) =>
      void perform(key, async () => {
        if (way.kind === 'mailbox' && session.state.kind !== 'signedIn') await session.signIn();
        const marked = await markPrivate(ports, way);
        if (marked.ok && way.kind === 'mailbox') onMarked(way.eventId);
        return marked;
      }),
    [perform, ports, session, onMarked],
  );
  return useMemo(() => ({ state, waive, markPrivate: mark }), [state, waive, mark]);
};
