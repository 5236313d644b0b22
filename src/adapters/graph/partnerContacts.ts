import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import type { ContactReading, PartnerContacts } from '../../application/partnerContacts';
import type { PartnerContact, RegisterProblem } from '../../domain/federation';
import { readContactRow } from '../../domain/registerRows';
import { fail, succeed, type Result } from '../../domain/result';
import { CONTACT_COLUMNS, contactsListOf } from './contactColumns';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { matchColumns, parseColumn, type FoundColumn, type ListColumn } from './listColumns';
import { findList } from './listPlaces';
import { readAllPages } from './readAllPages';
import { readFields, type Fields } from './readListRow';
import { parseRegisterPlace } from './registerPlace';
import { REGISTER_SCOPE } from './scopes';

const SCOPES = [REGISTER_SCOPE.name];
const PAGE = 500;

const Item = v.object({ id: v.string(), fields: v.record(v.string(), v.unknown()) });

interface Question {
  readonly path: string;
  readonly partnerId: string;
  readonly columns: readonly ListColumn[];
  readonly found: readonly FoundColumn[];
}

const fieldOf = (found: readonly FoundColumn[], name: string): string =>
  found.find(({ column }) => column.name === name)?.field ?? name;

/**
 * SharePoint filters by a column that has an index and refuses any other. With one, nobody else's contacts leave the
 * list; without, all of them pass through here and are dropped.
 */
const filterOf = ({ columns, found, partnerId }: Question): string => {
  const field = fieldOf(found, 'PartnerId');
  const isIndexed = columns.some(({ name, indexed }) => name === field && indexed === true);
  return isIndexed ? `&$filter=fields/${field} eq '${encodeURIComponent(partnerId.replace(/'/g, "''"))}'` : '';
};

const isFor = (partnerId: string, value: unknown): boolean =>
  typeof value === 'string' && value.trim().toLowerCase() === partnerId.toLowerCase();

const toReading = (items: readonly unknown[], { found, partnerId }: Question): ContactReading => {
  const contacts: PartnerContact[] = [];
  const problems: RegisterProblem[] = [];
  const keyField = fieldOf(found, 'PartnerId');
  for (const item of items) {
    const { success, output } = v.safeParse(Item, item);
    if (!success || !isFor(partnerId, output.fields[keyField])) continue;
    const read = readContactRow(readFields(found, output.fields as Fields), `items[${output.id}]`);
    if (read.ok) contacts.push(read.value);
    else problems.push(...read.problems);
  }
  return { contacts, problems };
};

/** Contacts out of the list that stands beside the register's: four questions each time, and nothing is kept (ACC-05). */
export const createPartnerContacts = (client: GraphClient, setting: string): PartnerContacts => {
  const place = parseRegisterPlace(setting);
  const read = async (partnerId: string): Promise<Result<ContactReading, Failure>> => {
    if (!place) return fail({ kind: 'not-found', code: 'RegisterSetting', at: client.now() });
    const list = await findList(client, { ...place, list: contactsListOf(place.list) });
    if (!list.ok) return list;
    const { path } = list.value;
    const answers = await readAllPages(client, { path: `${path}/columns`, scopes: SCOPES });
    if (!answers.ok) return answers;
    const columns = answers.value.flatMap((answer) => parseColumn(answer) ?? []);
    const { found, obstacle } = matchColumns(CONTACT_COLUMNS, columns);
    if (obstacle)
      return fail({ kind: 'unexpected', code: `Contacts: column ${obstacle.field} is missing`, at: client.now() });
    const question = { path, partnerId, columns, found };
    const select = found.map(({ field }) => field).join(',');
    const items = await readAllPages(client, {
      path: `${path}/items?$expand=fields($select=${select})${filterOf(question)}&$top=${PAGE}`,
      scopes: SCOPES,
    });
    return items.ok ? succeed(toReading(items.value, question)) : items;
  };
  return { read };
};

/** Over a Graph client of its own. */
export const createGraphContacts = (graph: GraphClientOptions, setting: string): PartnerContacts =>
  createPartnerContacts(createGraphClient(graph), setting);
