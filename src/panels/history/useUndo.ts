import { useState } from 'react';
import type { Failure } from '../../application/failure';
import { planUndo, type UndoPlan } from '../../application/planUndo';
import type { Ports } from '../../application/ports';
import { createRecordedChange } from '../../application/recordShare';
import type { ShareOutcome } from '../../application/shareChange';
import type { ShareRecord } from '../../domain/history';
import { compareLevels } from '../../domain/sharing';
import type { ShareStart } from '../share/shareStep';
import { useNewestAnswer } from '../useNewestAnswer';
import { useHistoryKeeper } from './useHistoryKeeper';

export type UndoState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'planned'; readonly plan: Extract<UndoPlan, { readonly kind: 'planned' }> }
  | { readonly kind: 'ended'; readonly outcome: ShareOutcome };

interface UndoSetting {
  readonly ports: Ports;
  readonly record: ShareRecord;
  readonly onChanged: () => void;
  /** Where the undo would show more again: it goes the way of every raise, with all that is looked at before one. */
  readonly onRaise: (start: ShareStart) => void;
}

/** Looks first what an undo would do by today's rules; the press on the button that says it makes it. */
export const useUndo = ({ ports, record, onChanged, onRaise }: UndoSetting) => {
  const [state, setState] = useState<UndoState>({ kind: 'closed' });
  const history = useHistoryKeeper(ports);
  const { ask } = useNewestAnswer();
  const look = () => {
    setState({ kind: 'working' });
    ask<UndoPlan>({
      answer: planUndo(ports, record),
      settle: (plan) => setState(plan.kind === 'failed' ? plan : { kind: 'planned', plan }),
      orElse: { kind: 'failed', failure: { kind: 'unexpected' } },
    });
  };
  const confirm = () => {
    const change = state.kind === 'planned' ? state.plan.change : undefined;
    if (change === undefined) return;
    if (compareLevels(change.to, change.from) > 0) {
      setState({ kind: 'closed' });
      onRaise({ addressText: change.address.text, calendarId: change.calendarId, hasEntry: true, to: change.to });
      return;
    }
    setState({ kind: 'working' });
    ask<ShareOutcome>({
      answer: createRecordedChange(ports, history)(change),
      settle: (outcome) => {
        setState({ kind: 'ended', outcome });
        onChanged();
      },
      orElse: { kind: 'unknown', change, changedAt: ports.clock.now(), failure: { kind: 'unexpected' } },
    });
  };
  return { state, look, confirm };
};
