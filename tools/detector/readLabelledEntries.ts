import type { LabelledEntry } from './labelledEntry';

export interface LabelledFile {
  readonly entries: readonly LabelledEntry[];
  /** Lines that are no labelled entries, by number. */
  readonly faults: readonly string[];
}

const parse = (line: string): Partial<LabelledEntry> | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};

const toEntry = (line: string): LabelledEntry | undefined => {
  const entry = parse(line);
  if (entry === undefined || typeof entry.shouldWarn !== 'boolean' || !Array.isArray(entry.labels)) return undefined;
  const { id = '', subject = '', location = '', body = '', labels, neutral, shouldWarn } = entry;
  const severity = entry.severity ?? (shouldWarn ? 'warn' : 'none');
  return { id, subject, location, body, labels, neutral: neutral ?? [], shouldWarn, severity };
};

/** One entry a line: `{id, subject, location, body, labels, neutral, shouldWarn, severity}`. */
export const readLabelledEntries = (text: string): LabelledFile => {
  const entries: LabelledEntry[] = [];
  const faults: string[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const entry = toEntry(line);
    if (entry === undefined) faults.push(`line ${i + 1}: not a labelled entry`);
    else entries.push(entry);
  });
  return { entries, faults };
};
