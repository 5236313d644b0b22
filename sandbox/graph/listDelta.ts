import type { ListChange, SharePointList } from '../world/sharePoint/site';
import type { Answer, GraphAnswer, GraphCall } from './call';
import { itemForm } from './listItemForm';
import { addressWith, pageSizeOf } from './listPage';
import { allowOptions } from './paging';
import { listOf, type ListPlace } from './sites';
import { tooOld, type Resync } from './siteRefusal';

/** Where a reader stands: in the rows themselves, or in the changes since. */
interface Place {
  readonly list: string;
  /** Rows after this number are still to be told; absent once all were. */
  readonly row?: number;
  /** So many changes are known already. */
  readonly change: number;
}

const toToken = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

const parseToken = (token: string, list: SharePointList): Place | undefined => {
  try {
    const place = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as Place;
    return place.list === list.id && place.change <= list.changes.length ? place : undefined;
  } catch {
    return undefined;
  }
};

/** The list's own memory does not go back for ever, and no document says how far. */
const placeOf = (call: GraphCall, list: SharePointList): Place => {
  const token = call.query.get('token');
  const latest = { list: list.id, change: list.changes.length };
  if (token === null) return { ...latest, row: 0 };
  if (token === 'latest') return latest;
  const place = call.fault === '410-apply' || call.fault === '410-upload' ? undefined : parseToken(token, list);
  if (place) return place;
  const code: Resync = call.fault === '410-upload' ? 'resyncChangesUploadDifferences' : 'resyncChangesApplyDifferences';
  throw tooOld(code, addressWith(call, {}));
};

const pageAnswer = (
  call: GraphCall,
  value: readonly unknown[],
  next: { place: Place; isLast: boolean },
): GraphAnswer => {
  const address = addressWith(call, { token: toToken(next.place) });
  return {
    status: 200,
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(listItem)',
      [next.isLast ? '@odata.deltaLink' : '@odata.nextLink']: address,
      value,
    },
  };
};

const readRows = (call: GraphCall, where: ListPlace, place: Place & { readonly row: number }): GraphAnswer => {
  const rest = [...where.list.items.values()].filter(({ id }) => Number(id) > place.row);
  const page = rest.slice(0, pageSizeOf(call));
  const isLast = page.length === rest.length;
  const { list, change } = place;
  const next: Place = isLast ? { list, change } : { ...place, row: Number(page.at(-1)?.id) };
  return pageAnswer(call, page.map(itemForm(call, where)), { place: next, isLast });
};

/** Each change by itself: a row that was changed twice comes twice, the last state last. */
const readChanges = (call: GraphCall, where: ListPlace, place: Place): GraphAnswer => {
  const form = itemForm(call, where);
  const told = where.list.changes.slice(place.change, place.change + pageSizeOf(call));
  const change = place.change + told.length;
  const value = told.map((one: ListChange) =>
    one.kind === 'saved' ? form(one.item) : { id: one.id, deleted: { state: 'deleted' } },
  );
  return pageAnswer(call, value, { place: { ...place, change }, isLast: change === where.list.changes.length });
};

/** All rows, or what changed since a token, page by page; the last page's deltaLink asks for what comes after. */
export const readListDelta: Answer = (call) => {
  allowOptions(call.query, ['$expand', '$select', '$top']);
  const where = listOf(call);
  const place = placeOf(call, where.list);
  return place.row === undefined
    ? readChanges(call, where, place)
    : readRows(call, where, { ...place, row: place.row });
};
