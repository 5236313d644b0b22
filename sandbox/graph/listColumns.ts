import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { guidOf } from '../world/ids';
import type { Answer } from './call';
import { allowOptions } from './paging';
import { badRequest } from './refusal';
import { select, selectedNames } from './selection';
import { listOf } from './sites';
import { invalid } from './siteRefusal';

const GRAPH = 'https://graph.microsoft.com/v1.0';
/** Exactly one of them says what a column holds. */
const KINDS = ['text', 'choice', 'dateTime', 'boolean', 'number', 'lookup'] as const;
const NAMES = [
  'id',
  'name',
  'displayName',
  'description',
  'indexed',
  'required',
  'readOnly',
  'hidden',
  'enforceUniqueValues',
  ...KINDS,
];

export const listColumns: Answer = (call) => {
  allowOptions(call.query, ['$select']);
  const { list, path } = listOf(call);
  const keep = select(selectedNames(call.query), NAMES, 'columnDefinition');
  const value = list.columns.map((column) => keep({ ...column }));
  return { status: 200, body: { '@odata.context': `${GRAPH}/$metadata${path.replace('/', '#')}/columns`, value } };
};

/** Letters and digits stay; the rest is written as `_x0020_`, as SharePoint does. */
const internalName = (name: string): string =>
  name.replace(/[^A-Za-z0-9_]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);

const isObject = (body: unknown): body is ColumnDefinition => typeof body === 'object' && body !== null;

export const createColumn: Answer = (call) => {
  const { list } = listOf(call);
  if (!isObject(call.body) || !call.body.name) throw badRequest('A column needs a name.');
  const { body } = call;
  if (KINDS.filter((kind) => body[kind]).length !== 1)
    throw invalid('A column definition must specify exactly one column type.');
  if (body.enforceUniqueValues && !body.indexed) throw invalid('A column with unique values must be indexed.');
  const name = internalName(body.name ?? '');
  if (list.columns.some((column) => column.name === name)) throw invalid(`A duplicate field name "${name}" was found.`);
  const column: ColumnDefinition = {
    indexed: false,
    required: false,
    readOnly: false,
    hidden: false,
    enforceUniqueValues: false,
    displayName: body.name,
    ...body,
    name,
    id: guidOf(`column ${list.id} ${name}`),
  };
  list.columns.push(column);
  return { status: 201, body: column };
};
