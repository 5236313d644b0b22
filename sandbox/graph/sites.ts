import type { SharePointList, SharePointSite } from '../world/sharePoint/site';
import type { Answer, GraphCall } from './call';
import { allowOptions } from './paging';
import { notFound, siteDenied } from './siteRefusal';
import { select, selectedNames } from './selection';

const GRAPH = 'https://graph.microsoft.com/v1.0';
/** What an administrator must have opened to the app first, site by site or list by list. */
const SELECTED = ['Sites.Selected', 'Lists.SelectedOperations.Selected'];
const WRITE_ALL = ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
const READ_ALL = ['Sites.Read.All', ...WRITE_ALL];

export const SITE_SCOPES = { read: [...READ_ALL, ...SELECTED], write: [...WRITE_ALL, ...SELECTED] } as const;

const NAMES = ['id', 'name', 'displayName', 'webUrl', 'createdDateTime', 'lastModifiedDateTime', 'siteCollection'];

/** Selected scopes give what was granted for this site and nothing by themselves; broad ones need no grant. */
const checkGrant = ({ scopes, settings, method }: GraphCall): void => {
  const isRead = method === 'GET';
  if ((isRead ? READ_ALL : WRITE_ALL).some((scope) => scopes.has(scope))) return;
  if (settings.siteGrant === 'write' || (isRead && settings.siteGrant === 'read')) return;
  throw siteDenied();
};

const granted = (call: GraphCall, site: SharePointSite | undefined): SharePointSite => {
  if (!site) throw notFound();
  checkGrant(call);
  return site;
};

const siteForm = (call: GraphCall, site: SharePointSite): unknown => {
  allowOptions(call.query, ['$select']);
  return select(
    selectedNames(call.query),
    NAMES,
    'site',
  )({
    '@odata.context': `${GRAPH}/$metadata#sites/$entity`,
    id: site.id,
    name: site.path.split('/').at(-1),
    displayName: site.name,
    webUrl: `https://${site.host}${site.path}`,
    createdDateTime: '2018-06-01T09:00:00Z',
    lastModifiedDateTime: '2018-06-01T09:00:00Z',
    siteCollection: { hostname: site.host },
  });
};

export const readSiteByPath: Answer = (call) => {
  const { host = '', first = '', second } = call.parameters;
  const path = `/${[first, second].filter(Boolean).join('/')}`.toLowerCase();
  const site = call.world.sites.find((one) => one.host === host.toLowerCase() && one.path.toLowerCase() === path);
  return { status: 200, body: siteForm(call, granted(call, site)) };
};

const siteOf = (call: GraphCall): SharePointSite =>
  granted(
    call,
    call.world.sites.find(({ id }) => id === call.parameters['site']),
  );

export const readSite: Answer = (call) => ({ status: 200, body: siteForm(call, siteOf(call)) });

export interface ListPlace {
  readonly site: SharePointSite;
  readonly list: SharePointList;
  /** Below `/v1.0`. */
  readonly path: string;
}

/** Graph takes a list's id, or its title. */
export const listOf = (call: GraphCall): ListPlace => {
  const site = siteOf(call);
  const asked = call.parameters['list']?.toLowerCase();
  const list = site.lists.find(({ id, name, displayName }) =>
    [id, name, displayName].some((known) => known.toLowerCase() === asked),
  );
  if (!list || (list.holdsContacts && call.settings.contactsList === 'missing')) throw notFound();
  if (list.holdsContacts && call.settings.contactsList === 'denied') throw siteDenied();
  return { site, list, path: `/sites/${site.id}/lists/${list.id}` };
};

export const readList: Answer = (call) => {
  allowOptions(call.query, ['$select']);
  const { site, list } = listOf(call);
  const keep = select(selectedNames(call.query), ['id', 'name', 'displayName', 'webUrl', 'list'], 'list');
  const whole = {
    '@odata.context': `${GRAPH}/$metadata#lists/$entity`,
    id: list.id,
    name: list.name,
    displayName: list.displayName,
    webUrl: `https://${site.host}${site.path}/Lists/${encodeURIComponent(list.name)}`,
    list: { contentTypesEnabled: false, hidden: false, template: 'genericList' },
  };
  return { status: 200, body: keep(whole) };
};
