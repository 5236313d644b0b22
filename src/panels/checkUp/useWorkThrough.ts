import { useCallback, useMemo, useRef, useState } from 'react';
import { refreshFound } from '../../application/checkUp/createCollector';
import type { FoundEntry } from '../../application/checkUp/foundEntry';
import type { OwnReaders } from '../../application/checkUp/readOwnReaders';
import {
  applyBatch,
  prepareBatch,
  undoRows,
  type Batch,
  type Decision,
  type RowEnd,
  type RowResult,
} from '../../application/checkUp/workThrough';
import type { Ports } from '../../application/ports';
import type { Progress } from '../../application/watch';

export type Choice = Decision | { readonly kind: 'leave'; readonly entry: FoundEntry };

/** What came of a row; `undo` is an attempt to put it back that did not succeed. */
export interface RowState {
  readonly result: RowResult;
  readonly undo?: RowEnd;
}

export type WorkStage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'preparing' | 'running' | 'undoing'; readonly progress: Progress }
  | { readonly kind: 'confirming'; readonly batch: Batch };

const CHOOSING: WorkStage = { kind: 'choosing' };

const put = <T>(map: ReadonlyMap<string, T>, id: string, value: T | undefined): ReadonlyMap<string, T> => {
  const next = new Map(map);
  if (value === undefined) next.delete(id);
  else next.set(id, value);
  return next;
};

const withResult = (before: RowState | undefined, result: RowResult): RowState => {
  const isFailedUndo = before?.result.end.kind === 'done' && result.end.kind !== 'undone' && result.end.kind !== 'done';
  return isFailedUndo ? { result: before.result, undo: result.end } : { result };
};

const isDecision = (choice: Choice): choice is Decision => choice.kind !== 'leave';

/** Entries that were read again since the check-up found them. */
interface Fresh {
  readonly of: readonly FoundEntry[];
  readonly entries: ReadonlyMap<string, FoundEntry>;
}

interface Setting {
  readonly ports: Ports;
  readonly found: readonly FoundEntry[];
  readonly calendars: readonly OwnReaders[];
  readonly rulesOff?: readonly string[];
}

/** What was decided for the entries of the list, what came of it, and the way back while the pane is open. */
export const useWorkThrough = ({ ports, found, calendars, rulesOff: off }: Setting) => {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [rows, setRows] = useState<ReadonlyMap<string, RowState>>(new Map());
  const [fresh, setFresh] = useState<Fresh>({ of: found, entries: new Map() });
  const [stage, setStage] = useState<WorkStage>(CHOOSING);
  const cancel = useRef({ cancelled: false });

  const entries = useMemo(
    () => (fresh.of === found ? found.map((entry) => fresh.entries.get(entry.id) ?? entry) : found),
    [found, fresh],
  );
  const choose = useCallback((entry: FoundEntry, choice: Choice | undefined) => {
    setChoices((before) => put(before, entry.id, choice));
  }, []);

  const note = (result: RowResult): void => {
    const { entry } = result.decision;
    const { end } = result;
    setRows((before) => put(before, entry.id, withResult(before.get(entry.id), result)));
    if ('held' in end) {
      const readers = calendars.find(({ calendarId }) => calendarId === entry.calendarId)?.readers ?? [];
      const known = (before: Fresh) => (before.of === found ? before.entries : new Map<string, FoundEntry>());
      const now = refreshFound(entry, end.held, { readers, off });
      setFresh((before) => ({ of: found, entries: put(known(before), entry.id, now) }));
    }
    setChoices((before) => put(before, entry.id, undefined));
  };

  const watch = (kind: 'preparing' | 'running' | 'undoing') => {
    cancel.current = { cancelled: false };
    return { cancel: cancel.current, onProgress: (progress: Progress) => setStage({ kind, progress }) };
  };

  const review = async (decisions: readonly Decision[]) => {
    const prepared = watch('preparing');
    const batch = await prepareBatch(ports, decisions, prepared);
    if (prepared.cancel.cancelled) return setStage(CHOOSING);
    batch.notReady.forEach(note);
    setStage(batch.ready.length > 0 ? { kind: 'confirming', batch } : CHOOSING);
  };
  const confirm = async ({ ready }: Batch) => {
    await applyBatch(ports, ready, { ...watch('running'), onRow: note });
    setStage(CHOOSING);
  };
  const undo = async (results: readonly RowResult[]) => {
    await undoRows(ports, results, { ...watch('undoing'), onRow: note });
    setStage(CHOOSING);
  };

  const results = [...rows.values()].map(({ result }) => result);
  return {
    entries,
    choices,
    rows,
    stage,
    choose,
    chosen: [...choices.values()].filter(isDecision),
    failed: results.filter(({ end }) => end.kind === 'failed' || end.kind === 'unknown'),
    done: results.filter(({ end }) => end.kind === 'done'),
    review,
    confirm,
    undo,
    back: () => setStage(CHOOSING),
    stop: () => void (cancel.current.cancelled = true),
  };
};

export type Work = ReturnType<typeof useWorkThrough>;
