import type { Fields, ListItem, SharePointList } from './site';

const stamp = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

const nextId = ({ items, changes }: SharePointList): string => {
  const deleted = changes.map((change) => Number(change.kind === 'deleted' ? change.id : change.item.id));
  return String(Math.max(0, ...[...items.keys()].map(Number), ...deleted) + 1);
};

/** SharePoint keeps no empty fields: what is set to nothing is not there any more. */
const withoutEmpty = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));

const keep = (list: SharePointList, item: ListItem): ListItem => {
  list.items.set(item.id, item);
  list.changes.push({ kind: 'saved', item });
  return item;
};

/** `at` in epoch milliseconds. */
export const addItem = (list: SharePointList, fields: Fields, at: number): ListItem =>
  keep(list, {
    id: nextId(list),
    version: 1,
    created: stamp(at),
    modified: stamp(at),
    fields: withoutEmpty(fields),
  });

export const changeItem = (list: SharePointList, item: ListItem, { fields, at }: { fields: Fields; at: number }) =>
  keep(list, {
    ...item,
    version: item.version + 1,
    modified: stamp(at),
    fields: withoutEmpty({ ...item.fields, ...fields }),
  });

export const deleteItem = (list: SharePointList, { id }: ListItem): void => {
  list.items.delete(id);
  list.changes.push({ kind: 'deleted', id });
};

/** Rows that were there when the world began; they are no changes. */
export const fillList = (list: SharePointList, rows: readonly Fields[], at: number): void => {
  rows.forEach((fields, index) => {
    const id = String(index + 1);
    list.items.set(id, {
      id,
      version: 1,
      created: stamp(at),
      modified: stamp(at),
      fields: withoutEmpty(fields),
    });
  });
};
