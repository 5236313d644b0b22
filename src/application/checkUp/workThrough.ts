import { succeed, type Result } from '../../domain/result';
import { wordsChanged, type EntryFix } from '../fixEntries';
import type { Failure, FailureKind } from '../failure';
import type { EntryChange } from '../sharingPorts';
import { eachOf, type Watch } from '../watch';
import type { CheckUpEntries, HeldEntry } from './checkUpPorts';
import type { FoundEntry } from './foundEntry';

/** What the person decided for one entry of the list. */
export type Decision = Exclude<EntryFix, { readonly kind: 'leave' }> & { readonly entry: FoundEntry };

/** A decision that was looked at once more before it is confirmed. */
export interface Prepared {
  readonly decision: Decision;
  readonly held: HeldEntry;
}

/** How one row of a batch ended. */
export type RowEnd =
  /** `before`: what an undo puts back. `held`: as it was read back. */
  | {
      readonly kind: 'done';
      readonly before: EntryChange;
      readonly after: EntryChange;
      readonly hasAttendees: boolean;
      readonly held: HeldEntry;
    }
  /** The server took it and holds something else. */
  | { readonly kind: 'notAsWritten' }
  /** It is not as it was shown: nothing was written. `held`: as it is now. */
  | { readonly kind: 'changedMeanwhile'; readonly held: HeldEntry }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** No answer came, and it could not be read again: whether it was changed is not known. */
  | { readonly kind: 'unknown'; readonly failure: Failure }
  | { readonly kind: 'undone'; readonly hasAttendees: boolean; readonly held: HeldEntry };

export interface RowResult {
  readonly decision: Decision;
  readonly end: RowEnd;
}

export interface Batch {
  readonly ready: readonly Prepared[];
  /** Rows that cannot be done as they stand, with why. */
  readonly notReady: readonly RowResult[];
}

type EntryPorts = { readonly checkUp: CheckUpEntries };

const changeOf = (decision: Decision): EntryChange =>
  decision.kind === 'markPrivate'
    ? { sensitivity: 'private' }
    : wordsChanged(decision.words, decision.entry, decision.words);

const beforeOf = (decision: Decision): EntryChange =>
  decision.kind === 'markPrivate'
    ? { sensitivity: decision.entry.sensitivity }
    : wordsChanged(decision.words, decision.entry, decision.entry.words);

const isHeld = (held: HeldEntry, { subject, location, sensitivity }: EntryChange): boolean =>
  (subject === undefined || held.subject === subject) &&
  (location === undefined || held.location === location) &&
  (sensitivity === undefined || held.sensitivity === sensitivity);

const asShown = ({ words, sensitivity }: FoundEntry): EntryChange => ({ ...words, sensitivity });

/** The write may have been made after all. */
const LEAVES_OPEN: readonly FailureKind[] = ['unavailable', 'offline', 'unexpected'];

/** Reads each entry again before anything is confirmed: who is invited, and whether it is still what was shown. */
export const prepareBatch = async (
  { checkUp }: EntryPorts,
  decisions: readonly Decision[],
  watch: Watch = {},
): Promise<Batch> => {
  const ready: Prepared[] = [];
  const notReady: RowResult[] = [];
  await eachOf(decisions, watch, async (decision) => {
    const held = await checkUp.readOne(decision.entry.id);
    if (!held.ok) notReady.push({ decision, end: { kind: 'failed', failure: held.error } });
    else if (isHeld(held.value, asShown(decision.entry))) ready.push({ decision, held: held.value });
    else notReady.push({ decision, end: { kind: 'changedMeanwhile', held: held.value } });
  });
  return { ready, notReady };
};

interface Writing {
  readonly id: string;
  readonly change: EntryChange;
  readonly held: HeldEntry;
}

type Written =
  { readonly kind: 'done'; readonly held: HeldEntry } | Exclude<RowEnd, { readonly kind: 'done' | 'undone' }>;

/** Over the version that was read, and read back: what is said is what the server holds. */
const write = async ({ checkUp }: EntryPorts, { id, change, held }: Writing): Promise<Written> => {
  const end = await checkUp.change(id, change, held.version);
  if (!end.ok && end.error.kind !== 'conflict' && !LEAVES_OPEN.includes(end.error.kind))
    return { kind: 'failed', failure: end.error };
  const now = await checkUp.readOne(id);
  if (!now.ok) return { kind: 'unknown', failure: now.error };
  if (isHeld(now.value, change)) return { kind: 'done', held: now.value };
  if (end.ok) return { kind: 'notAsWritten' };
  return end.error.kind === 'conflict'
    ? { kind: 'changedMeanwhile', held: now.value }
    : { kind: 'failed', failure: end.error };
};

interface RowWatch extends Watch {
  readonly onRow: (result: RowResult) => void;
}

/** Makes the changes that were confirmed, each with an end of its own. Nothing is ever deleted (HSK-05). */
export const applyBatch = async (
  ports: EntryPorts,
  rows: readonly Prepared[],
  { onRow, ...watch }: RowWatch,
): Promise<void> =>
  eachOf(rows, watch, async ({ decision, held }) => {
    const [before, after] = [beforeOf(decision), changeOf(decision)];
    const written = await write(ports, { id: decision.entry.id, change: after, held });
    const { hasAttendees } = held;
    onRow({ decision, end: written.kind === 'done' ? { ...written, before, after, hasAttendees } : written });
  });

const readAgain = async (
  { checkUp }: EntryPorts,
  { decision, end }: RowResult,
): Promise<Result<HeldEntry, RowEnd> | undefined> => {
  if (end.kind !== 'done') return undefined;
  const held = await checkUp.readOne(decision.entry.id);
  if (!held.ok) return { ok: false, error: { kind: 'failed', failure: held.error } };
  return isHeld(held.value, end.after)
    ? succeed(held.value)
    : { ok: false, error: { kind: 'changedMeanwhile', held: held.value } };
};

/** Puts back what was changed from here, where nobody has changed it since. */
export const undoRows = async (
  ports: EntryPorts,
  results: readonly RowResult[],
  { onRow, ...watch }: RowWatch,
): Promise<void> =>
  eachOf(results, watch, async (result) => {
    const held = await readAgain(ports, result);
    if (held === undefined || result.end.kind !== 'done') return;
    if (!held.ok) return onRow({ decision: result.decision, end: held.error });
    const id = result.decision.entry.id;
    const written = await write(ports, { id, change: result.end.before, held: held.value });
    const { hasAttendees } = held.value;
    const end = written.kind === 'done' ? { ...written, kind: 'undone' as const, hasAttendees } : written;
    onRow({ decision: result.decision, end });
  });
