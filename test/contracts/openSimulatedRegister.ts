import { createGraphClient } from '../../src/adapters/graph/graphClient';
import { createPartnerContacts } from '../../src/adapters/graph/partnerContacts';
import { createSharePointRegister } from '../../src/adapters/graph/sharePointRegister';
import { parseRegister } from '../../src/adapters/register/parseRegister';
import type { Failure } from '../../src/application/failure';
import type { RegisterSource } from '../../src/application/ports';
import { fail, succeed } from '../../src/domain/result';
import { createFaultQueue } from '../../sandbox/graph/faultQueue';
import { createGraphServer } from '../../sandbox/graph/graphServer';
import { issueToken } from '../../sandbox/graph/tokens';
import { DEFAULT_SETTINGS, type GraphSettings } from '../../sandbox/settings';
import { createWorld } from '../../sandbox/world/createWorld';
import { fillList } from '../../sandbox/world/sharePoint/listStore';
import { REGISTER_PLACE } from '../../sandbox/world/sharePoint/registerSite';
import { rowOf, type FilePartner } from '../../sandbox/world/sharePoint/registerRows';
import type { Fields, SharePointList } from '../../sandbox/world/sharePoint/site';
import type { RegisterFile } from '../fakes/registerFile';

const GRAPH = 'https://graph.microsoft.com';
const START = Date.UTC(2026, 10, 24, 9, 0);

const rowsOf = ({ partners }: RegisterFile): readonly Fields[] => {
  const rows = partners as readonly FilePartner[];
  const numbers = new Map<unknown, string>(rows.map(({ id }, index) => [id, String(index + 1)]));
  return rows.map((partner) => rowOf(partner, (id) => numbers.get(id)));
};

/** The register's SharePoint source over the real Graph client, whose requests go to the simulator. */
export const openSimulatedRegister = async ({ graph = {} }: { readonly graph?: Partial<GraphSettings> } = {}) => {
  const world = createWorld({ size: 'small', now: START });
  const [list, contacts] = world.sites[0]?.lists as [SharePointList, SharePointList];
  const faults = createFaultQueue();
  const settings = { ...DEFAULT_SETTINGS, graph: { ...DEFAULT_SETTINGS.graph, ...graph } };
  const server = createGraphServer({
    world,
    settings: () => settings,
    faults,
    latency: 0,
    log: process.env.GRAPH_LOG,
  });
  const port = await server.start(0);
  const seen: string[] = [];
  let now = START;
  let signedOut = false;
  let publishedFailure: Failure | undefined;
  let published: unknown;

  const network = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    seen.push(`${init?.method} ${String(input).slice(`${GRAPH}/v1.0`.length)}`);
    return network(String(input).replace(GRAPH, `http://localhost:${port}`), init);
  };
  const clock = { now: () => now, timeZone: () => 'Europe/London' };
  const client = createGraphClient({
    tokens: {
      token: async (scopes) => {
        if (signedOut) return fail({ kind: 'signed-out' });
        return succeed(issueToken(world, { scopes, address: world.me, lifetimeSeconds: 3600 }).accessToken);
      },
    },
    clock,
    patience: { answerWithin: 5_000, firstDelay: 0, longestDelay: 20 },
  });
  const beside: RegisterSource = {
    read: async () => {
      const parsed = parseRegister(published);
      if (publishedFailure || !parsed.ok) return fail(publishedFailure ?? { kind: 'unexpected' });
      return succeed(parsed.value);
    },
  };
  return {
    list,
    contacts,
    openContacts: (setting = REGISTER_PLACE) => createPartnerContacts(client, setting),
    faults,
    seen,
    settings,
    open: (setting = REGISTER_PLACE) =>
      createSharePointRegister(client, { setting, published: beside, parse: parseRegister, clock }),
    /** Puts the file's partners into the list, and beside the add-in only what is published with it. */
    keep: (file: RegisterFile, besides: readonly object[] = []) => {
      list.items.clear();
      fillList(list, rowsOf(file), START);
      published = { ...file, partners: besides };
    },
    /** The sandbox's world as it begins: its list and its file. */
    keepWorld: () => {
      published = world.register;
      return parseRegister(world.register);
    },
    failBeside: (failure: Failure) => (publishedFailure = failure),
    signOut: (isOut = true) => (signedOut = isOut),
    pass: (minutes: number) => (now += minutes * 60_000),
    close: async () => {
      globalThis.fetch = network;
      await server.close();
    },
  };
};
