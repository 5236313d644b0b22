import type { FoundEntry } from '../application/checkUp/foundEntry';
import type { Batch, Decision, RowEnd } from '../application/checkUp/workThrough';
import type { EntryFix } from '../application/fixEntries';
import { sayDayAndYear } from './moment';
import { sayCount } from './sayCount';
import { sayFailure } from './sayFailure';
import type { Tone } from './sayStanding';

const countOf = ({ ready }: Batch, kind: Decision['kind']): number =>
  ready.filter(({ decision }) => decision.kind === kind).length;

const invited = ({ ready }: Batch, kind: Decision['kind']): number =>
  ready.filter(({ decision, held }) => decision.kind === kind && held.hasAttendees).length;

const have = (count: number): string => `${count} of these ${count === 1 ? 'has' : 'have'} attendees`;

/** What a batch does and whom it reaches, before it is confirmed. */
export const sayBatch = (batch: Batch): readonly string[] => {
  const [marked, reworded] = [countOf(batch, 'markPrivate'), countOf(batch, 'reword')];
  const [mayReach, willReach] = [invited(batch, 'markPrivate'), invited(batch, 'reword')];
  const series = batch.ready.filter(({ decision }) => decision.entry.occurrences > 1).length;
  return [
    marked > 0 && `${sayCount(marked, 'entry is', 'entries are')} marked private.`,
    mayReach > 0 && `${have(mayReach)}: they may get an update.`,
    reworded > 0 && `${sayCount(reworded, 'entry gets', 'entries get')} other words.`,
    willReach > 0 && `${have(willReach)}: they will get an update.`,
    series > 0 && `${sayCount(series, 'is a series: all of it changes', 'are series: all of each changes')}.`,
  ].filter((line) => line !== false);
};

export const sayBatchButton = ({ ready }: Batch): string =>
  ready.length === 1 ? 'Change this entry' : `Change these ${ready.length} entries`;

interface EndWords {
  readonly tone: Tone;
  readonly text: string;
}

/** How one row ended. */
export const sayRowEnd = (end: RowEnd, kind: Decision['kind']): EndWords => {
  switch (end.kind) {
    case 'done':
      return { tone: 'active', text: kind === 'markPrivate' ? 'Marked private' : 'Reworded' };
    case 'undone':
      return { tone: 'active', text: 'Put back as it was' };
    case 'notAsWritten':
      return { tone: 'attention', text: 'Outlook took the change and holds something else. Open it to see.' };
    case 'changedMeanwhile':
      return {
        tone: 'attention',
        text: 'It was changed elsewhere meanwhile. Nothing was written; it stands here as it is now.',
      };
    case 'failed':
      return { tone: 'attention', text: `Not changed. ${sayFailure(end.failure).cause}` };
    case 'unknown':
      return {
        tone: 'unknown',
        text: `Whether it was changed is not known. ${sayFailure(end.failure).cause}`,
      };
  }
};

/** Before an undo: what it sends. */
export const sayUndoReach = (hasAttendees: boolean): string =>
  hasAttendees ? 'Undo sends the attendees a second update.' : '';

/** `3 of 4 entries changed`, with what is left. */
export const sayBatchEnd = (ends: readonly RowEnd[]): string => {
  const done = ends.filter(({ kind }) => kind === 'done').length;
  return done === ends.length
    ? `${sayCount(done, 'entry', 'entries')} changed`
    : `${done} of ${sayCount(ends.length, 'entry', 'entries')} changed`;
};

export const sayReviewButton = (count: number): string =>
  count === 0 ? 'Nothing is chosen yet' : `Review ${sayCount(count, 'change', 'changes')}…`;

export const sayStage = (kind: 'preparing' | 'running' | 'undoing'): string => {
  switch (kind) {
    case 'preparing':
      return 'Looking at these entries once more';
    case 'running':
      return 'Changing these entries';
    case 'undoing':
      return 'Putting these entries back';
  }
};

export const sayWorkHeading = (found: number, done: number): string =>
  done === 0
    ? `${sayCount(found, 'entry', 'entries')} to look at`
    : `${done} of ${sayCount(found, 'entry', 'entries')} changed`;

/** How the list is worked through with the keyboard. */
export const sayKeys: readonly string[] = [
  'In the list: J or ↓ goes to the next entry, K or ↑ to the one before.',
  'P marks private, W opens safer wording, L leaves it, O opens it in Outlook. Nothing is changed before you confirm.',
  'Tab goes through everything as usual.',
];

/** `2 November 2026, and 11 more of the series`. */
export const sayFoundOn = ({ start, occurrences }: FoundEntry, timeZone: string): string => {
  const day = sayDayAndYear(start, timeZone);
  return occurrences === 1 ? day : `${day}, and ${occurrences - 1} more of the series`;
};

/** What was chosen for an entry and is not done yet. */
export const sayChoice = (choice: EntryFix): string => {
  switch (choice.kind) {
    case 'markPrivate':
      return 'Chosen: private. Nothing is changed yet.';
    case 'reword':
      return `Chosen: “${[choice.words.subject, choice.words.location].filter(Boolean).join(', ')}”. Nothing is changed yet.`;
    case 'leave':
      return 'Chosen: left as it is.';
  }
};

export const sayUndoAll = (count: number): string => (count === 1 ? 'Undo the change' : `Undo all ${count}`);
