import type { Failure } from '../../application/failure';
import type { Clock, RegisterReading, RegisterSource } from '../../application/ports';
import type { Register, RegisterProblem } from '../../domain/federation';
import { fail, succeed, type Result } from '../../domain/result';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { readListRow } from './readListRow';
import { createRegisterList, type ListState } from './registerList';
import { parseRegisterPlace } from './registerPlace';

export interface SharePointRegisterOptions {
  /** `sharepoint:{host}:{site path}:{list title}`. */
  readonly setting: string;
  /** The register beside the add-in: the own organisation, its policy and rules; and what is shown while the list cannot be reached. */
  readonly published: RegisterSource;
  /** What reads the register's file, so that both sources give the same partners and the same problems. */
  readonly parse: (file: unknown) => Result<RegisterReading, RegisterProblem>;
  readonly clock: Clock;
  /** Milliseconds for which what was read is taken as current. */
  readonly freshFor?: number;
}

/** Failures that a press of the person's ends: then the list is asked again at once. */
const UNTIL_SIGNED_IN: readonly Failure['kind'][] = ['signed-out', 'consent-required', 'sign-in-cancelled'];

/** Milliseconds before a list that could not be reached is asked again. */
const PAUSE = 30_000;

/**
 * The register in a SharePoint list: all of it at first, then what changed. While the list cannot be reached, what was
 * read before in this pane is given, else what is published beside the add-in, each with its own dates and with the
 * failure. Kept in memory for the life of the pane; persons are never read (ACC-05).
 */
export const createSharePointRegister = (client: GraphClient, options: SharePointRegisterOptions): RegisterSource => {
  const { setting, published, parse, clock, freshFor = 300_000 } = options;
  const place = parseRegisterPlace(setting);
  const list = place && createRegisterList(client, place);
  let state: ListState | undefined;
  /** As the list was read last. */
  let known: RegisterReading | undefined;
  let last: { readonly reading: RegisterReading; readonly goodUntil: number } | undefined;
  let running: Promise<Result<RegisterReading, Failure>> | undefined;

  const readList = async (frame: Register): Promise<Result<RegisterReading, Failure>> => {
    const at = clock.now();
    if (!list) return fail({ kind: 'not-found', code: 'RegisterSetting', at });
    const now = await list.read(servicesOf(frame), state);
    if (!now.ok) return now;
    state = now.value;
    const reading = state.found.obstacle ? fail(state.found.obstacle) : toReading(frame, state, { parse, at });
    return reading.ok ? reading : fail({ kind: 'unexpected', code: sayProblem(reading.error), at });
  };

  const read = async (): Promise<Result<RegisterReading, Failure>> => {
    const frame = await published.read();
    if (!frame.ok) return frame;
    const now = await readList(frame.value.register);
    if (now.ok) known = now.value;
    const reading = now.ok ? now.value : { ...(known ?? frame.value), notReached: now.error };
    last = { reading, goodUntil: clock.now() + (now.ok ? freshFor : pauseAfter(now.error)) };
    return succeed(reading);
  };

  return {
    read: async () => {
      if (last && clock.now() < last.goodUntil) return succeed(last.reading);
      running ??= read().finally(() => (running = undefined));
      return running;
    },
  };
};

/** Over a Graph client of its own. */
export const createGraphRegister = (graph: GraphClientOptions, options: SharePointRegisterOptions): RegisterSource =>
  createSharePointRegister(createGraphClient(graph), options);

const pauseAfter = ({ kind }: Failure): number => (UNTIL_SIGNED_IN.includes(kind) ? 0 : PAUSE);

const servicesOf = ({ rules }: Register): readonly string[] => [
  ...new Set(['calendar', 'messaging', ...(rules?.services ?? []).map(({ id }) => id)]),
];

const sayProblem = ({ row, field, reason }: RegisterProblem): string =>
  `Register: ${[row, field].filter(Boolean).join('.')} ${reason}`;

interface Reading {
  readonly parse: SharePointRegisterOptions['parse'];
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A register whose partners are the list's rows; a problem names the row by the list's own number. */
const toReading = (
  frame: Register,
  state: ListState,
  { parse, at }: Reading,
): Result<RegisterReading, RegisterProblem> => {
  const idField = state.found.found.find(({ column }) => column.name === 'PartnerId')?.field ?? '';
  const findId = (itemId: string) => {
    const id = state.rows.get(itemId)?.[idField];
    return typeof id === 'string' ? id : undefined;
  };
  const numbers = [...state.rows.keys()];
  const read = parse({
    ...frame,
    schemaVersion: 2,
    source: state.title,
    asOf: new Date(at).toISOString().slice(0, 10),
    partners: numbers.map((number) => readListRow(state.found.found, state.rows.get(number) ?? {}, findId)),
  });
  if (!read.ok) return read;
  const renumber = (text: string) =>
    text.replace(/\bpartners\[(\d+)\]/g, (_all, index: string) => `items[${numbers[Number(index)]}]`);
  const renumberAll = (rows: readonly RegisterProblem[]) =>
    rows.map((one) => ({ ...one, row: renumber(one.row), reason: renumber(one.reason) }));
  const { problems, warnings } = read.value;
  return succeed({
    ...read.value,
    problems: [...state.found.problems, ...renumberAll(problems)],
    ...(warnings && { warnings: renumberAll(warnings) }),
  });
};
