import type { FoundColumn } from './listColumns';
import type { RegisterColumn } from './registerColumns';

/** The fields of one row, as Graph gives them: an open type, so nothing of it is taken for granted. */
export type Fields = Readonly<Record<string, unknown>>;

/** The id that the register gives to the partner in another row of the list. */
export type FindPartnerId = (itemId: string) => string | undefined;

const DAY = 86_400_000;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A day is kept as its midnight at the site, told in UTC: the nearest midnight of UTC names the same day. */
const readDate = (value: unknown): unknown => {
  if (typeof value !== 'string' || !MOMENT.test(value)) return value;
  const moment = Date.parse(value);
  const isReal = !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === value.slice(0, 10);
  return isReal ? new Date(Math.round(moment / DAY) * DAY).toISOString().slice(0, 10) : value;
};

const YES_OR_NO = new Map<unknown, boolean>([
  ['yes', true],
  ['no', false],
]);

const readYesNo = (value: unknown): unknown =>
  YES_OR_NO.get(typeof value === 'string' ? value.trim().toLowerCase() : value) ?? value;

const readWords = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(/[\s,;]+/).filter((word) => word !== '') : value;

/** One test a line: `freeBusy; 2018-07-18; systems administrator; network manager`. */
const readTests = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const lines = value.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [kind, passedOn, ourContact, theirContact] = line.split(';').map((part) => part.trim());
    return { kind, passedOn, ourContact, theirContact };
  });
};

const readText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const READ: Readonly<Record<Exclude<RegisterColumn['holds'], 'partner'>, (value: unknown) => unknown>> = {
  text: readText,
  paragraph: readText,
  words: readWords,
  date: readDate,
  dayOrWord: readDate,
  choice: readText,
  choices: (value) => (typeof value === 'string' ? [value] : value),
  yesNo: readYesNo,
  tests: readTests,
};

const readValue = ({ column, field }: FoundColumn, fields: Fields, findId: FindPartnerId): unknown => {
  const value = fields[field];
  if (value === undefined || value === null || value === '') return undefined;
  const isLookup = field !== column.name && field.endsWith('LookupId');
  if (isLookup) return column.holds === 'partner' ? findId(String(value)) : undefined;
  return column.holds === 'partner' ? readText(value) : READ[column.holds](value);
};

type Tree = { [name: string]: unknown };

const put = (tree: Tree, [first = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) tree[first] = value;
  else put((tree[first] ??= {}) as Tree, rest, value);
};

/** `notRecorded` stands where the certificate's kind would. */
const readAssurance = (assurance: unknown): unknown => {
  const { type, expires } = (assurance ?? {}) as Tree;
  return type === 'notRecorded' && expires === undefined ? type : assurance;
};

/** A service without a status is not there. */
const keepServices = (services: unknown): Tree =>
  Object.fromEntries(
    Object.entries((services ?? {}) as Tree).filter(([, service]) => (service as Tree)['status'] !== undefined),
  );

/** What the fields of a row hold, each fact at its place. */
export const readFields = (
  columns: readonly FoundColumn[],
  fields: Fields,
  findId: FindPartnerId = () => undefined,
): Tree => {
  const row: Tree = {};
  for (const found of columns) {
    const value = readValue(found, fields, findId);
    if (value !== undefined) put(row, found.column.path, value);
  }
  return row;
};

/**
 * A row of the list as a row of the register's file. A value that does not fit goes through as it is: what reads the
 * file says what is wrong with it, in the same words for both.
 */
export const readListRow = (columns: readonly FoundColumn[], fields: Fields, findId: FindPartnerId): unknown => {
  const row = readFields(columns, fields, findId);
  return { ...row, assurance: readAssurance(row['assurance']), services: keepServices(row['services']) };
};
