import { useCallback, useState } from 'react';
import type { Failure } from '../../../application/failure';
import type { Ports } from '../../../application/ports';
import {
  rewordAppointment,
  undoRewording,
  type Reworded,
  type Rewording,
  type WordsPlace,
} from '../../../application/rewordAppointment';
import type { WordedField } from '../../../domain/saferWording';
import type { Session } from '../../session/useSession';

export type RewordingState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly all: readonly Reworded[]; readonly failure?: Failure }
  | { readonly kind: 'undone'; readonly missed: readonly WordedField[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface UsedRewording {
  readonly state: RewordingState;
  readonly write: (places: readonly WordsPlace[], rewording: Rewording) => void;
  readonly undo: (all: readonly Reworded[]) => void;
}

interface RewordingSetting {
  readonly ports: Ports;
  readonly session: Session;
  readonly onChanged: () => void;
}

/** Safer words are written at one press and put back at another, for as long as the pane is open. */
export const useRewording = ({ ports, session, onChanged }: RewordingSetting): UsedRewording => {
  const [state, setState] = useState<RewordingState>({ kind: 'offered' });

  const write = useCallback(
    async (places: readonly WordsPlace[], rewording: Rewording) => {
      setState({ kind: 'writing' });
      const isAtServer = places.some(({ kind }) => kind === 'mailbox');
      if (isAtServer && session.state.kind !== 'signedIn') await session.signIn();
      const all: Reworded[] = [];
      let failure: Failure | undefined;
      for (const place of places) {
        const result = await rewordAppointment(ports, place, rewording);
        if (result.ok) all.push(result.value);
        else failure = result.error;
        if (failure) break;
      }
      setState(all.length === 0 && failure ? { kind: 'failed', failure } : { kind: 'done', all, failure });
      onChanged();
    },
    [ports, session, onChanged],
  );

  const undo = useCallback(
    async (all: readonly Reworded[]) => {
      setState({ kind: 'writing' });
      const missed: WordedField[] = [];
      for (const one of all) {
        const result = await undoRewording(ports, one);
        if (!result.ok) return setState({ kind: 'done', all, failure: result.error });
        missed.push(...result.value.missed);
      }
      setState({ kind: 'undone', missed: [...new Set(missed)] });
      onChanged();
    },
    [ports, onChanged],
  );

  return { state, write: (...given) => void write(...given), undo: (all) => void undo(all) };
};
