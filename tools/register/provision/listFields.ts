import type { FoundColumn } from '../../../src/adapters/graph/listColumns';
import type { RegisterColumn } from '../../../src/adapters/graph/registerColumns';

export type Plain = Readonly<Record<string, unknown>>;

interface Test {
  readonly [name: string]: unknown;
}

const toDay = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value;

const toTestLines = (value: unknown): unknown =>
  Array.isArray(value)
    ? value
        .map(({ kind, passedOn, ourContact, theirContact }: Test) =>
          [kind, passedOn, ourContact, theirContact].join('; '),
        )
        .join('\n')
    : value;

const WRITE: Readonly<Record<RegisterColumn['holds'], (value: unknown) => unknown>> = {
  text: (value) => value,
  paragraph: (value) => value,
  words: (value) => (Array.isArray(value) ? value.join('\n') : value),
  date: toDay,
  dayOrWord: (value) => value,
  choice: (value) => value,
  choices: (value) => value,
  yesNo: (value) => (value ? 'yes' : 'no'),
  tests: toTestLines,
  partner: (value) => value,
};

/** What a row of the register says at a path; a certificate that is only a word stands where its kind would. */
export const factAt = (row: unknown, path: readonly string[]): unknown => {
  const [first = '', ...rest] = path;
  if (row === 'notRecorded') return first === 'type' ? row : undefined;
  const value = typeof row === 'object' && row !== null ? (row as Plain)[first] : undefined;
  return rest.length === 0 || value === undefined ? value : factAt(value, rest);
};

/** A look-up is left to the people who keep the list: what it points to may not be there yet. */
export const isWritten = ({ field }: FoundColumn): boolean => !field.endsWith('LookupId');

/** A cell that is empty and a list without entries say the same. */
export const isNothing = (fact: unknown): boolean =>
  fact === undefined || fact === null || (Array.isArray(fact) && fact.length === 0);

/** One field of the list for one fact; `null` empties it. Several choices say that they are several. */
export const toField = ({ column, field }: FoundColumn, fact: unknown): Plain => {
  if (isNothing(fact)) return { [field]: null };
  const value = WRITE[column.holds](fact);
  return Array.isArray(value)
    ? { [`${field}@odata.type`]: 'Collection(Edm.String)', [field]: value }
    : { [field]: value };
};
