import { guidOf } from '../world/ids';
import type { Fields, ListItem } from '../world/sharePoint/site';
import type { GraphCall } from './call';
import { notSimulated } from './refusal';
import type { ListPlace } from './sites';

const EXPAND = /^fields(?:\(\$?select=([^)]*)\))?$/i;

/** `$expand=fields` or `$expand=fields($select=A,B)`; without it rows come without their fields. */
const expandedFields = ({ query }: GraphCall): 'none' | 'all' | readonly string[] => {
  const expand = query.get('$expand');
  if (expand === null) return 'none';
  const found = EXPAND.exec(expand.trim());
  if (!found) throw notSimulated(`$expand=${expand}`);
  return found[1]?.split(',').map((name) => name.trim()) ?? 'all';
};

export const etagOf = (list: { readonly id: string }, { id, version }: ListItem): string =>
  `"${guidOf(`item ${list.id} ${id}`)},${version}"`;

export const fieldsForm = (place: ListPlace, item: ListItem, asked: 'all' | readonly string[]): Fields => {
  const all: Fields = { id: item.id, ...item.fields, Created: item.created, Modified: item.modified };
  const kept = asked === 'all' ? all : Object.fromEntries(Object.entries(all).filter(([name]) => asked.includes(name)));
  return { '@odata.etag': etagOf(place.list, item), ...kept };
};

export const itemForm = (call: GraphCall, place: ListPlace) => {
  const asked = expandedFields(call);
  return (item: ListItem): unknown => ({
    '@odata.etag': etagOf(place.list, item),
    id: item.id,
    eTag: etagOf(place.list, item),
    createdDateTime: item.created,
    lastModifiedDateTime: item.modified,
    webUrl: `https://${place.site.host}${place.site.path}/Lists/${encodeURIComponent(place.list.name)}/${item.id}_.000`,
    contentType: { id: '0x0100', name: 'Item' },
    ...(asked !== 'none' && { fields: fieldsForm(place, item, asked) }),
  });
};
