import { succeed, type Result } from '../domain/result';
import type { Failure } from './failure';
import type { EntryWords, SensitiveEntry } from './scanUpcoming';
import type { CalendarEntries, EntryChange } from './sharingPorts';
import { eachOf, type Watch } from './watch';

/** What the person decided for one entry that looks sensitive. */
export type EntryFix =
  | { readonly kind: 'markPrivate'; readonly entry: SensitiveEntry }
  | { readonly kind: 'reword'; readonly entry: SensitiveEntry; readonly words: EntryWords }
  | { readonly kind: 'leave'; readonly entry: SensitiveEntry };

export interface FixResult {
  readonly fix: EntryFix;
  readonly end: Result<void, Failure>;
}

/** A field that stays as it is is not written: of a room from the list of rooms only its name would be left. */
export const wordsChanged = (words: EntryWords, { words: before }: SensitiveEntry, to: EntryWords): EntryChange => ({
  ...(words.subject !== before.subject && { subject: to.subject }),
  ...(words.location !== before.location && { location: to.location }),
});

const changeOf = (fix: EntryFix): EntryChange | undefined => {
  if (fix.kind === 'leave') return undefined;
  return fix.kind === 'markPrivate' ? { sensitivity: 'private' } : wordsChanged(fix.words, fix.entry, fix.words);
};

const undoOf = (fix: EntryFix): EntryChange | undefined => {
  if (fix.kind === 'leave') return undefined;
  const { entry } = fix;
  if (fix.kind === 'markPrivate') return { sensitivity: entry.sensitivity };
  return wordsChanged(fix.words, entry, entry.words);
};

type EntryPorts = { readonly entries: CalendarEntries };

const applyAll = async (
  { entries }: EntryPorts,
  fixes: readonly EntryFix[],
  { choose, watch }: { readonly choose: (fix: EntryFix) => EntryChange | undefined; readonly watch: Watch },
): Promise<readonly FixResult[]> => {
  const results: FixResult[] = [];
  await eachOf(fixes, watch, async (fix) => {
    const change = choose(fix);
    results.push({ fix, end: change ? await entries.change(fix.entry.id, change) : succeed(undefined) });
  });
  return results;
};

/** Makes the fixes that were confirmed, each with an end of its own. Nothing is ever deleted (HSK-05). */
export const fixEntries = (
  ports: EntryPorts,
  fixes: readonly EntryFix[],
  watch: Watch = {},
): Promise<readonly FixResult[]> => applyAll(ports, fixes, { choose: changeOf, watch });

/** Puts back what those fixes changed. */
export const undoFixes = (
  ports: EntryPorts,
  results: readonly FixResult[],
  watch: Watch = {},
): Promise<readonly FixResult[]> =>
  applyAll(
    ports,
    results.filter(({ end }) => end.ok).map(({ fix }) => fix),
    { choose: undoOf, watch },
  );
