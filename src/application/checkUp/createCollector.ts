import { createTally, exposureOf, readersOf, type AgeLimits, type Reader, type Tally } from '../../domain/checkUp';
import { scan, type Finding, type ScanOptions } from '../../domain/sensitivity';
import { namelessKey } from '../../domain/sharing';
import { maskWords } from '../maskWords';
import type { CheckedEntry, HeldEntry } from './checkUpPorts';
import type { EntryWithFiles, FoundEntry } from './foundEntry';

/** Words found clean, so that the same ones are not read twice; beyond these they are. */
const MOST_REMEMBERED = 2_000;

export interface Collected {
  readonly tally: Tally;
  /** By their start. */
  readonly found: readonly FoundEntry[];
  readonly withFiles: readonly EntryWithFiles[];
}

interface Origin {
  readonly calendarId: string;
  readonly readers: readonly Reader[];
}

const createRememberingScan = (options: ScanOptions) => {
  const clean = new Set<string>();
  return ({ subject, location, description }: CheckedEntry): readonly Finding[] => {
    // Hardly two descriptions are the same.
    if (description !== '') return scan({ subject, location, body: description }, options);
    const text = `${subject}\n${location}`;
    if (clean.has(text)) return [];
    const findings = scan({ subject, location, body: '' }, options);
    if (findings.length === 0 && clean.size < MOST_REMEMBERED) clean.add(text);
    return findings;
  };
};

const toFound = (entry: CheckedEntry, findings: readonly Finding[], { calendarId, readers }: Origin): FoundEntry => {
  const { subject, location, sensitivity, start, isAllDay, isOrganizer, hasFiles } = entry;
  const words = { subject, location };
  const able = readersOf(readers, { sensitivity, findings });
  return {
    id: entry.id,
    calendarId,
    occurrences: 1,
    start,
    isAllDay,
    isOrganizer,
    sensitivity,
    findings,
    words,
    masked: maskWords(words, findings),
    level: exposureOf(able, sensitivity),
    readers: able,
    hasFiles,
  };
};

const byStart = (a: { readonly start: number }, b: { readonly start: number }): number => a.start - b.start;

/** Counts every entry once and keeps what looks sensitive or holds files; of all others nothing stays. */
export const createCollector = (limits: AgeLimits, from?: Tally, options: ScanOptions = {}) => {
  const tally = createTally(limits, from);
  const found = new Map<string, FoundEntry>();
  const withFiles = new Map<string, EntryWithFiles>();
  const findIn = createRememberingScan(options);

  const add = (entry: CheckedEntry, origin: Origin): void => {
    const { seriesId, start, end, hasFiles } = entry;
    const series = entry.isException ? undefined : seriesId;
    const seriesKey = series === undefined ? undefined : namelessKey(series);
    const isNew = tally.add({ seriesKey, start, end, isPrivate: entry.sensitivity === 'private', hasFiles });
    const known = series === undefined ? undefined : found.get(series);
    if (known) found.set(known.id, { ...known, occurrences: known.occurrences + 1 });
    if (!isNew) return;
    const findings = findIn(entry);
    if (findings.length === 0 && !hasFiles) return;
    const id = series ?? entry.id;
    const unit = toFound({ ...entry, id }, findings, origin);
    if (hasFiles) withFiles.set(id, { id, start, title: unit.masked.subject });
    if (findings.length === 0) return;
    found.set(id, unit);
    tally.addSensitive({ start, level: unit.level, categories: findings.map(({ category }) => category) });
  };

  return {
    add,
    sizes: () => ({ entries: tally.entries(), sensitive: found.size }),
    tally: () => tally.read(),
    read: (): Collected => ({
      tally: tally.read(),
      found: [...found.values()].sort(byStart),
      withFiles: [...withFiles.values()].sort(byStart),
    }),
  };
};

export type Collector = ReturnType<typeof createCollector>;

/** The same entry as the server holds it now, judged anew; of its description stands what was found before. */
export const refreshFound = (
  entry: FoundEntry,
  held: HeldEntry,
  { readers, off }: Pick<ScanOptions, 'off'> & { readonly readers: readonly Reader[] },
): FoundEntry => {
  const { subject, location, sensitivity } = held;
  const words = { subject, location };
  const inDescription = entry.findings.filter(({ field }) => field === 'body');
  const findings = [...scan({ ...words, body: '' }, { off }), ...inDescription];
  const able = readersOf(readers, { sensitivity, findings });
  const level = exposureOf(able, sensitivity);
  return { ...entry, words, sensitivity, findings, masked: maskWords(words, findings), readers: able, level };
};
