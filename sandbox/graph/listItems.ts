import { addItem, changeItem, deleteItem as deleteRow } from '../world/sharePoint/listStore';
import type { Fields, ListItem } from '../world/sharePoint/site';
import type { Answer, GraphCall } from './call';
import { filterOf } from './listFilter';
import { etagOf, fieldsForm, itemForm } from './listItemForm';
import { addressWith, pageSizeOf, rowsAfter, skipTokenAfter } from './listPage';
import { allowOptions } from './paging';
import { badRequest } from './refusal';
import { listOf, type ListPlace } from './sites';
import { changedMeanwhile, invalid, notFound } from './siteRefusal';

const GRAPH = 'https://graph.microsoft.com/v1.0';

export const listItems: Answer = (call) => {
  allowOptions(call.query, ['$expand', '$select', '$top', '$filter', '$skiptoken']);
  const place = listOf(call);
  const [after, size, fits] = [rowsAfter(call), pageSizeOf(call), filterOf(call, place)];
  const rest = [...place.list.items.values()].filter((item) => Number(item.id) > after && fits(item));
  const page = rest.slice(0, size);
  const last = page.at(-1);
  const next = last && rest.length > size ? { '@odata.nextLink': addressWith(call, skipTokenAfter(last.id)) } : {};
  const context = `${GRAPH}/$metadata#sites('${encodeURIComponent(place.site.id)}')/lists('${place.list.id}')/items`;
  return { status: 200, body: { '@odata.context': context, ...next, value: page.map(itemForm(call, place)) } };
};

const itemOf = (call: GraphCall, { list }: ListPlace): ListItem => {
  const found = list.items.get(call.parameters['item'] ?? '');
  if (!found) throw notFound();
  return found;
};

export const readItem: Answer = (call) => {
  allowOptions(call.query, ['$expand', '$select']);
  const place = listOf(call);
  return { status: 200, body: itemForm(call, place)(itemOf(call, place)) };
};

/** Only names of columns; what a column holds is checked as loosely as SharePoint does it. */
const checkedFields = (fields: unknown, { list }: ListPlace): Fields => {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw badRequest('The request is malformed or incorrect.');
  const known = new Set(list.columns.map(({ name, lookup }) => (lookup ? `${name}LookupId` : name)));
  const plain = Object.entries(fields).filter(([name]) => !name.includes('@odata'));
  const unknown = plain.find(([name]) => !known.has(name));
  if (unknown) throw invalid(`Field '${unknown[0]}' is not recognized`);
  return Object.fromEntries(plain);
};

const checkUnique = (fields: Fields, { list }: ListPlace, itself?: ListItem): void => {
  for (const { name, enforceUniqueValues } of list.columns) {
    const value = enforceUniqueValues && name ? fields[name] : undefined;
    const isTaken = [...list.items.values()].some(
      (item) => item.id !== itself?.id && item.fields[name ?? ''] === value,
    );
    if (value !== undefined && isTaken)
      throw invalid(`The list item could not be added or updated because duplicate values were found in '${name}'.`);
  }
};

export const createItem: Answer = (call) => {
  const place = listOf(call);
  const fields = checkedFields((call.body as { fields?: unknown } | null | undefined)?.fields, place);
  checkUnique(fields, place);
  const item = addItem(place.list, fields, call.world.now());
  call.query.set('$expand', 'fields');
  return { status: 201, body: itemForm(call, place)(item) };
};

const checkVersion = ({ ifMatch }: GraphCall, { list }: ListPlace, item: ListItem): void => {
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etagOf(list, item)) throw changedMeanwhile();
};

export const changeFields: Answer = (call) => {
  const place = listOf(call);
  const item = itemOf(call, place);
  checkVersion(call, place, item);
  const fields = checkedFields(call.body, place);
  checkUnique(fields, place, item);
  const changed = changeItem(place.list, item, { fields, at: call.world.now() });
  return { status: 200, body: fieldsForm(place, changed, 'all') };
};

export const deleteItem: Answer = (call) => {
  const place = listOf(call);
  const item = itemOf(call, place);
  checkVersion(call, place, item);
  deleteRow(place.list, item);
  return { status: 204 };
};
