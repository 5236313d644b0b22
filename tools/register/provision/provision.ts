import { parseColumn } from '../../../src/adapters/graph/listColumns';
import { sayProblem } from '../check';
import { applyPlan } from './applyPlan';
import { signInByDeviceCode, SignInError } from './deviceCode';
import { createGraph, GraphError, type Graph } from './graph';
import { planProvision, type ListRow } from './planProvision';
import { readOptions, USAGE, type ProvisionOptions } from './readOptions';
import { sayPlan } from './sayPlan';
import { wantContacts } from './contactsList';
import { wantPartners } from './partnerList';
import type { WantedList } from './wantedList';

export interface ProvisionOutside {
  /** A token of the environment; without one the person signs in by a code. */
  readonly token?: string;
  readonly say: (line: string) => void;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Making columns needs it; it opens what the person may manage anyway. */
const SCOPE = 'https://graph.microsoft.com/Sites.Manage.All';

const findToken = async (options: ProvisionOptions, outside: ProvisionOutside): Promise<string> => {
  if (outside.token) return outside.token;
  const { tenant, client, login } = options;
  if (!tenant || !client) throw new SignInError('Set GRAPH_TOKEN, or give --tenant and --client to sign in by a code.');
  return signInByDeviceCode({ login, tenant, client, scope: SCOPE }, outside);
};

const findSite = async (graph: Graph, { site }: ProvisionOptions): Promise<string> => {
  const { id } = (await graph.send('GET', `/sites/${site.host}:${site.pathname.replace(/\/$/, '')}`)) as { id: string };
  return `/sites/${id}`;
};

const openList = async (graph: Graph, site: string, title: string) => {
  const { id } = (await graph.send('GET', `${site}/lists/${encodeURIComponent(title)}`)) as { id: string };
  const list = `${site}/lists/${id}`;
  const columns = (await graph.list(`${list}/columns`)).flatMap((column) => parseColumn(column) ?? []);
  const rows = (await graph.list(`${list}/items?$expand=fields&$top=2000`)) as readonly ListRow[];
  return { list, columns, rows };
};

const readWanted = ({ file, contacts, list }: ProvisionOptions): readonly WantedList[] => {
  const partners = wantPartners(file, list);
  const ids = partners.wanted.map(({ id }) => String(id));
  return contacts === undefined ? [partners] : [partners, wantContacts(contacts, list, ids)];
};

const provision = async (options: ProvisionOptions, outside: ProvisionOutside): Promise<0 | 1> => {
  const { say, wait } = outside;
  const wanted = readWanted(options);
  wanted.flatMap(({ problems }) => problems).forEach((problem) => say(`error: ${sayProblem(problem)}`));
  wanted.flatMap(({ warnings }) => warnings).forEach((warning) => say(`warning: ${sayProblem(warning)}`));
  if (wanted.some(({ problems }) => problems.length > 0)) return 1;

  const graph = createGraph({ base: options.graph, token: await findToken(options, outside), wait });
  const site = await findSite(graph, options);
  const plans = [];
  for (const one of wanted) {
    const { list, columns, rows } = await openList(graph, site, one.title);
    plans.push({ ...one, list, plan: planProvision({ ...one, columns, rows }) });
  }
  let left = 0;
  for (const { title, list, idColumn, plan } of plans) {
    if (plans.length > 1) say(`${title}:`);
    sayPlan(plan).forEach(say);
    if (options.apply) left += await applyPlan(plan, { graph, list, idColumn, say });
  }
  if (!options.apply) say('Nothing was written. Give --apply to write it.');
  return left === 0 ? 0 : 1;
};

/** Makes a SharePoint list say what a file of the register says. Exit code: 0 done, 1 not or not all, 2 not understood. */
export const runProvision = async (args: readonly string[], outside: ProvisionOutside): Promise<0 | 1 | 2> => {
  const options = readOptions(args);
  if (typeof options === 'string') {
    outside.say(`${options}\n${USAGE}`);
    return 2;
  }
  try {
    return await provision(options, outside);
  } catch (error) {
    if (!(error instanceof GraphError) && !(error instanceof SignInError)) throw error;
    const status = error instanceof GraphError ? ` (${error.status} ${error.code})` : '';
    outside.say(`error: ${error.message}${status}`);
    return 1;
  }
};
