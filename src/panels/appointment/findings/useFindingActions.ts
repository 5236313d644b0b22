import { useCallback, useMemo, useState } from 'react';
import type { Failure } from '../../../application/failure';
import { markNormal, markPrivate, type PrivacyWay } from '../../../application/markPrivate';
import type { Ports } from '../../../application/ports';
import { quietRule, wakeRule } from '../../../application/quietRules';
import { unwaiveFinding, waiveFinding } from '../../../application/waiveFinding';
import type { WaiverReason } from '../../../domain/alert';
import type { Result } from '../../../domain/result';
import type { Session } from '../../session/useSession';
import type { NamedFinding } from './nameFindings';

export type ActionState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy'; readonly key: string }
  | { readonly kind: 'failed'; readonly key: string; readonly failure: Failure };

export interface FindingActions {
  readonly state: ActionState;
  /** How marking private would be done. */
  readonly privacy: PrivacyWay['kind'];
  /** "Not sensitive here"; `until`: for its rule, in every appointment. */
  readonly waive: (named: NamedFinding, reason: WaiverReason, until: number | undefined) => void;
  readonly unwaive: (named: NamedFinding) => void;
  readonly markPrivate: (named: NamedFinding) => void;
  /** Where it was marked private while this pane is open; it can be taken back there. */
  readonly marked: readonly PrivacyWay[];
  readonly undoPrivate: () => void;
}

interface ActionsSetting {
  readonly ports: Ports;
  readonly session: Session;
  /** Each of them is marked: a series at the server, and the form that is open. */
  readonly ways: readonly PrivacyWay[];
  readonly onChanged: () => void;
  readonly onMarked: (eventId: string, isPrivate: boolean) => void;
}

/** What is not of one finding. */
export const WHOLE = 'whole';

/** One act at a time; each ends with a new reading of the appointment, which is what the screen then shows. */
export const useFindingActions = ({ ports, session, ways, onChanged, onMarked }: ActionsSetting): FindingActions => {
  const [state, setState] = useState<ActionState>({ kind: 'ready' });
  const [marked, setMarked] = useState<readonly PrivacyWay[]>([]);
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
    ({ key, finding }: NamedFinding, reason: WaiverReason, until: number | undefined) =>
      void perform(key, () =>
        until === undefined
          ? waiveFinding(ports.alert, finding, reason)
          : quietRule(ports.alert, { ruleId: finding.ruleId, until, reason }),
      ),
    [perform, ports],
  );
  const unwaive = useCallback(
    ({ key, finding }: NamedFinding) =>
      void perform(key, () =>
        finding.waiver !== undefined && 'until' in finding.waiver
          ? wakeRule(ports.alert, finding.ruleId)
          : unwaiveFinding(ports.alert, finding),
      ),
    [perform, ports],
  );

  const mark = useCallback(
    async (these: readonly PrivacyWay[], isPrivate: boolean): Promise<Result<unknown, Failure>> => {
      const isAtServer = these.some(({ kind }) => kind === 'mailbox');
      if (isAtServer && session.state.kind !== 'signedIn') await session.signIn();
      for (const way of these) {
        const done = await (isPrivate ? markPrivate : markNormal)(ports, way);
        if (!done.ok) return done;
        if (way.kind === 'mailbox') onMarked(way.eventId, isPrivate);
        setMarked((before) => (isPrivate ? [...before, way] : before.filter((one) => one !== way)));
      }
      return { ok: true, value: undefined };
    },
    [ports, session, onMarked],
  );

  return useMemo(
    () => ({
      state,
      privacy: ways[0]?.kind ?? 'byHand',
      waive,
      unwaive,
      markPrivate: ({ key }: NamedFinding) => void perform(key, () => mark(ways, true)),
      marked,
      undoPrivate: () => void perform(WHOLE, () => mark(marked, false)),
    }),
    [state, ways, waive, unwaive, perform, mark, marked],
  );
};
