import type { KeyboardEvent, RefObject } from 'react';
import type { FoundEntry } from '../../application/checkUp/foundEntry';
import type { Work } from './useWorkThrough';

interface RowKeys {
  readonly box: RefObject<HTMLElement>;
  readonly entries: readonly FoundEntry[];
  readonly work: Work;
  readonly onWord: (id: string) => void;
  readonly onOpen: (entry: FoundEntry) => void;
  /** The last row that is drawn has the focus, and the next is asked for. */
  readonly onEnd: () => void;
}

const isTyped = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Single keys work while the focus is within the list, and never while something is typed (WCAG 2.1.4). office.js moves
 * the focus on Tab by a list of its own in which rows are not: from a row the browser does it.
 */
export const useRowKeys = ({ box, entries, work, onWord, onOpen, onEnd }: RowKeys) => {
  const rowsNow = (): readonly HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];

  const move = (at: number, step: number): void => {
    const rows = rowsNow();
    const next = rows[at + step];
    if (next) next.focus();
    else if (step > 0 && rows.length < entries.length) {
      onEnd();
      requestAnimationFrame(() => rowsNow()[at + step]?.focus());
    }
  };

  const decide = (entry: FoundEntry, key: string): boolean => {
    if (key === 'o') onOpen(entry);
    else if (work.stage.kind !== 'choosing' || work.rows.get(entry.id)?.result.end.kind === 'done') return false;
    else if (key === 'p' && entry.sensitivity !== 'private') work.choose(entry, { kind: 'markPrivate', entry });
    else if (key === 'w' && entry.isOrganizer) onWord(entry.id);
    else if (key === 'l') work.choose(entry, { kind: 'leave', entry });
    else return false;
    return true;
  };

  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyped(event.target)) return;
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (row === null) return;
    if (event.key === 'Tab' && event.target === row) return event.stopPropagation();
    const step = STEPS[event.key];
    const entry = entries.find(({ id }) => id === row.dataset.row);
    if (step !== undefined) move(rowsNow().indexOf(row), step);
    else if (entry === undefined || !decide(entry, event.key)) return;
    event.preventDefault();
  };
};
