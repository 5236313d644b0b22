import type { Failure } from '../../application/failure';
import { fail, succeed, type Result } from '../../domain/result';
import type { GraphClient } from './graphClient';
import { readChanges, type Gone, type ListRows } from './listChanges';
import { findColumns, parseColumn, type FoundColumns, type ListColumn } from './listColumns';
import { findList } from './listPlaces';
import { readAllPages } from './readAllPages';
import type { Fields } from './readListRow';
import type { RegisterPlace } from './registerPlace';
import { REGISTER_SCOPE } from './scopes';
import { malformed } from './toFailure';

const SCOPES = [REGISTER_SCOPE.name];
/** Rows a page: a register of 5,000 comes in three answers of some megabytes. */
const PAGE = 2000;

/** The list as it was read last, and where to go on from. */
export interface ListState extends ListRows {
  readonly title: string;
  readonly path: string;
  readonly columns: readonly ListColumn[];
  readonly found: FoundColumns;
}

export interface RegisterList {
  /** The list now: what changed since `before`, or the whole of it. */
  read(services: readonly string[], before?: ListState): Promise<Result<ListState, Failure>>;
}

type Opened = Pick<ListState, 'title' | 'path' | 'columns' | 'found'>;

/** The rows of one SharePoint list, without a filter: SharePoint refuses one on columns that have no index. */
export const createRegisterList = (client: GraphClient, place: RegisterPlace): RegisterList => {
  const open = async (services: readonly string[], before?: ListState): Promise<Result<Opened, Failure>> => {
    const at = before ? succeed(before) : await findList(client, place);
    if (!at.ok) return at;
    const { path, title } = at.value;
    const answers = await readAllPages(client, { path: `${path}/columns`, scopes: SCOPES });
    if (!answers.ok) return answers;
    const columns = answers.value.flatMap((answer) => parseColumn(answer) ?? []);
    return succeed({ path, title, columns, found: findColumns(services, columns) });
  };

  /** From each address in turn, until one gives rows with their fields. */
  const readWhole = async (opened: Opened, starts: readonly string[]): Promise<Result<ListState, Failure>> => {
    for (const path of starts) {
      const whole = await readChanges(client, { path, scopes: SCOPES, known: new Map<string, Fields>() });
      if (!whole.ok) return whole;
      if (!isGone(whole.value)) return succeed({ ...opened, ...whole.value });
    }
    return fail(malformed(client.now()));
  };

  return {
    read: async (services, before) => {
      const opened = await open(services, before);
      if (!opened.ok) return opened;
      if (opened.value.found.obstacle) return succeed({ ...opened.value, rows: new Map(), next: '' });
      if (!before || before.next === '' || !asksForTheSame(before, opened.value))
        return readWhole(opened.value, [startOf(opened.value)]);
      const changes = await readChanges(client, { path: before.next, scopes: SCOPES, known: before.rows });
      if (!changes.ok) return changes;
      // Nothing is kept here that the server does not have, so both kinds of 410 mean the same: take what it has now.
      if (!isGone(changes.value)) return succeed({ ...opened.value, ...changes.value });
      const { start } = changes.value;
      return readWhole(opened.value, [...(start === undefined ? [] : [start]), startOf(opened.value)]);
    },
  };
};

const isGone = (answer: ListRows | Gone): answer is Gone => 'kind' in answer;

const fieldsOf = ({ found }: Opened): string => found.found.map(({ field }) => field).join(',');

/** A column that came or went since: what was read before does not say what it holds. */
const asksForTheSame = (before: Opened, now: Opened): boolean => fieldsOf(before) === fieldsOf(now);

/** Only the fields that are read are asked for, so that nothing else of a row leaves SharePoint. */
const startOf = (opened: Opened): string =>
  `${opened.path}/items/delta?$expand=fields($select=${fieldsOf(opened)})&$top=${PAGE}`;
