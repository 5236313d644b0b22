import type { Answer } from './call';
import { createColumn, listColumns } from './listColumns';
import { readListDelta } from './listDelta';
import { changeFields, createItem, deleteItem, listItems, readItem } from './listItems';
import type { Route } from './route';
import { readList, readSite, readSiteByPath, SITE_SCOPES } from './sites';

const LIST = '/sites/{site}/lists/{list}';

const sharePoint = (method: Route['method'], path: string, answer: Answer): Route => ({
  method,
  path,
  scopes: method === 'GET' ? SITE_SCOPES.read : SITE_SCOPES.write,
  mailbox: false,
  answer,
});

/** What a register in a SharePoint list is asked. */
export const SITE_ROUTES: readonly Route[] = [
  sharePoint('GET', '/sites/{host}:/{first}', readSiteByPath),
  sharePoint('GET', '/sites/{host}:/{first}/{second}', readSiteByPath),
  sharePoint('GET', '/sites/{site}', readSite),
  sharePoint('GET', LIST, readList),
  sharePoint('GET', `${LIST}/columns`, listColumns),
  sharePoint('POST', `${LIST}/columns`, createColumn),
  sharePoint('GET', `${LIST}/items/delta`, readListDelta),
  sharePoint('GET', `${LIST}/items`, listItems),
  sharePoint('POST', `${LIST}/items`, createItem),
  sharePoint('GET', `${LIST}/items/{item}`, readItem),
  sharePoint('DELETE', `${LIST}/items/{item}`, deleteItem),
  sharePoint('PATCH', `${LIST}/items/{item}/fields`, changeFields),
];
