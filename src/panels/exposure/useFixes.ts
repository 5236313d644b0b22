import { useState } from 'react';
import { fixEntries, undoFixes, type EntryFix, type FixResult } from '../../application/fixEntries';
import type { Ports } from '../../application/ports';

/** How far one entry has come: nothing yet, being changed, or what its change came to. */
export type FixState = 'working' | FixResult;

/** Changes to entries, each pressed for by the person, and put back with one press (HSK-05). */
export const useFixes = (ports: Ports) => {
  const [fixes, setFixes] = useState<ReadonlyMap<string, FixState>>(new Map());
  const note = (id: string, state: FixState | undefined) =>
    setFixes((before) => {
      const next = new Map(before);
      if (state === undefined) next.delete(id);
      else next.set(id, state);
      return next;
    });
  const fix = async (wanted: readonly EntryFix[]) => {
    wanted.forEach(({ entry }) => note(entry.id, 'working'));
    const results = await fixEntries(ports, wanted);
    results.forEach((result) => note(result.fix.entry.id, result));
  };
  const undo = async (result: FixResult) => {
    const { id } = result.fix.entry;
    note(id, 'working');
    const [end] = await undoFixes(ports, [result]);
    note(id, end?.end.ok === false ? result : undefined);
  };
  return { fixes, fix, undo };
};
