import { parseArgs } from 'node:util';
import { findPathFault } from '../readText';

export interface ProvisionOptions {
  readonly file: string;
  /** Address of the site in the browser: `https://healthmail.sharepoint.com/sites/federation`. */
  readonly site: URL;
  /** The list's title. */
  readonly list: string;
  /** CSV of contacts, for the list that stands beside. */
  readonly contacts?: string;
  readonly apply: boolean;
  readonly tenant?: string;
  readonly client?: string;
  readonly graph: string;
  readonly login: string;
}

export const USAGE = `Usage: npm run register -- provision FILE --site https://HOST/sites/NAME --list TITLE [--apply]
  FILE      the register, as JSON or CSV; nothing is written unless every row of it is sound
  --site    the site's address, as in the browser
  --list    the list's title; the list must be there already
  --contacts FILE   contacts, as CSV, for the list “TITLE contacts”; make it and close it to others first
  --apply   write; without it only what would be written is said
  --tenant, --client   for signing in by a code, where GRAPH_TOKEN holds no token
  --graph, --login     other addresses of Microsoft Graph and of the sign-in service`;

const OPTIONS = {
  site: { type: 'string' },
  list: { type: 'string' },
  contacts: { type: 'string' },
  apply: { type: 'boolean' },
  tenant: { type: 'string' },
  client: { type: 'string' },
  graph: { type: 'string' },
  login: { type: 'string' },
} as const;

/** What was asked for, or the sentence that says what is wrong with it. */
export const readOptions = (args: readonly string[]): ProvisionOptions | string => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [file, ...more] = positionals;
    const { site = '', list = '', contacts, tenant, client, apply = false } = values;
    if (file === undefined || more.length > 0) return 'One FILE is needed.';
    if (!URL.canParse(site) || list === '') return '--site needs an address and --list a title.';
    const fault = findPathFault(file) ?? (contacts === undefined ? undefined : findPathFault(contacts));
    if (fault !== undefined) return fault;
    const { graph = 'https://graph.microsoft.com/v1.0', login = 'https://login.microsoftonline.com' } = values;
    return { file, site: new URL(site), list, contacts, apply, tenant, client, graph, login };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
