import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../../../src/domain/sensitivity';
import type { Label, LabelledEntry, LabelledField } from '../../../tools/detector/labelledEntry';
import { createDice, makeUp, type Dice } from './madeUpNumbers';

const SEED = 2026;

const fillIn = (line: string, dice: Dice): string =>
  line
    .replace(/\$([a-z]+\d*)/g, (all, kind: string) => makeUp[kind]?.(dice) ?? all)
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t');

interface MarkedText {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly neutral: readonly Label[];
}

const MARK = /(\{\{|<<)([A-Z_]+) ([^}>]*)(?:\}\}|>>)/;

/** Takes the marks out of a field and remembers where they were. */
const readMarks = (marked: string, field: LabelledField): MarkedText => {
  const labels: Label[] = [];
  const neutral: Label[] = [];
  let text = marked;
  for (let found = MARK.exec(text); found !== null; found = MARK.exec(text)) {
    const [all, kind, category, content = ''] = found;
    const label = {
      category: category as Category,
      text: content,
      field,
      start: found.index,
      end: found.index + content.length,
    };
    (kind === '{{' ? labels : neutral).push(label);
    text = text.slice(0, found.index) + content + text.slice(found.index + all.length);
  }
  return { text, labels, neutral };
};

const readEntry = (id: string, line: string): LabelledEntry => {
  const [severity = '', ...parts] = line.split('|').map((part) => part.trim());
  if (severity !== 'none' && severity !== 'warn' && severity !== 'block')
    throw new Error(`${id}: no such severity “${severity}”`);
  const subject = readMarks(parts[0] ?? '', 'subject');
  const location = readMarks(parts[1] ?? '', 'location');
  const body = readMarks(parts.slice(2).join('|'), 'body');
  const fields = [subject, location, body];
  return {
    id,
    subject: subject.text,
    location: location.text,
    body: body.text,
    labels: fields.flatMap((field) => field.labels),
    neutral: fields.flatMap((field) => field.neutral),
    shouldWarn: severity !== 'none',
    severity,
  };
};

/** The entries of one file’s text, named by its lines. */
export const readFile = (file: string, text: string, dice: Dice = createDice(SEED)): readonly LabelledEntry[] =>
  text
    .split('\n')
    .map((line, i): readonly [string, string] => [`${file}:${i + 1}`, line])
    .filter(([, line]) => line !== '' && !line.startsWith('#'))
    .map(([id, line]) => readEntry(id, fillIn(line, dice)));

/**
 * The project’s own labelled entries. Their numbers are made up anew in each run, and are the same each time.
 *
 * @param set `entries`: half of them clean and hard; `ordinary`: what calendars are full of, all clean
 */
export const readEntries = (set: 'entries' | 'ordinary' = 'entries'): readonly LabelledEntry[] => {
  const dice = createDice(SEED);
  const folder = join(__dirname, set);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFile(file, readFileSync(join(folder, file), 'utf8'), dice));
};
