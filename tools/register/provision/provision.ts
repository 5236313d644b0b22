import { parseColumn } from '../../../src/adapters/graph/listColumns';
import type { Register } from '../../../src/domain/federation';
import { sayProblem } from '../check';
import { readRegisterFile } from '../readRegisterFile';
import { applyPlan } from './applyPlan';
import { signInByDeviceCode, SignInError } from './deviceCode';
import { createGraph, GraphError, type Graph } from './graph';
import { planProvision, type ListRow } from './planProvision';
import { readOptions, USAGE, type ProvisionOptions } from './readOptions';
import { sayPlan } from './sayPlan';
import { toRows, type SoundRows } from './toRows';

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

const findList = async (graph: Graph, { site, list }: ProvisionOptions): Promise<string> => {
  const { id } = (await graph.send('GET', `/sites/${site.host}:${site.pathname.replace(/\/$/, '')}`)) as { id: string };
  const found = (await graph.send('GET', `/sites/${id}/lists/${encodeURIComponent(list)}`)) as { id: string };
  return `/sites/${id}/lists/${found.id}`;
};

const servicesOf = ({ rows }: SoundRows, register: Register | undefined): readonly string[] => [
  ...new Set([
    'calendar',
    'messaging',
    ...(register?.rules?.services ?? []).map(({ id }) => id),
    ...rows.flatMap((row) => Object.keys(row['services'] as object)),
  ]),
];

const provision = async (options: ProvisionOptions, outside: ProvisionOutside): Promise<0 | 1> => {
  const { say, wait } = outside;
  const file = readRegisterFile(options.file);
  const sound = toRows(file.partners);
  const problems = [...file.problems, ...sound.problems];
  problems.forEach((problem) => say(`error: ${sayProblem(problem)}`));
  file.warnings.forEach((warning) => say(`warning: ${sayProblem(warning)}`));
  if (problems.length > 0) return 1;

  const graph = createGraph({ base: options.graph, token: await findToken(options, outside), wait });
  const list = await findList(graph, options);
  const columns = (await graph.list(`${list}/columns`)).flatMap((column) => parseColumn(column) ?? []);
  const rows = (await graph.list(`${list}/items?$expand=fields&$top=2000`)) as readonly ListRow[];
  const plan = planProvision({ partners: sound.rows, services: servicesOf(sound, file.register), columns, rows });
  sayPlan(plan).forEach(say);
  if (options.apply) return (await applyPlan(plan, { graph, list, say })) === 0 ? 0 : 1;
  say('Nothing was written. Give --apply to write it.');
  return 0;
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
