import type { GraphAnswer } from './call';
import type { Outcome } from './outcome';
import type { WireRequest } from './prepareCall';
import { badRequest } from './refusal';

interface BatchItem {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

interface ItemAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type AnswerOne = (request: WireRequest) => Promise<Outcome>;

const LIMIT = 20;
/** Graph runs the requests to one mailbox four at a time. */
const AT_ONCE = 4;

const isItem = (item: unknown): item is BatchItem => {
  const { id, method, url } = (item ?? {}) as Partial<BatchItem>;
  return typeof id === 'string' && typeof method === 'string' && typeof url === 'string';
};

const itemsIn = ({ body }: WireRequest): readonly BatchItem[] => {
  const items: unknown = (body as { requests?: unknown } | null | undefined)?.requests;
  if (!Array.isArray(items) || items.length === 0 || !items.every(isItem))
    throw badRequest('Invalid batch payload format.');
  if (items.length > LIMIT) throw badRequest(`Number of batch request steps exceeds the maximum value of ${LIMIT}.`);
  if (new Set(items.map(({ id }) => id)).size < items.length) throw badRequest('Request Id values are not unique.');
  const isKnown = (id: string): boolean => items.some((item) => item.id === id);
  if (items.some(({ dependsOn }) => dependsOn?.some((id) => !isKnown(id))))
    throw badRequest('A request depends on an id that is not in the batch.');
  return items;
};

const lowerCased = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const requestOf = (item: BatchItem, whole: WireRequest): WireRequest => {
  const headers = lowerCased(item.headers);
  const isTyped = headers['content-type']?.startsWith('application/json') ?? false;
  return {
    method: item.method.toUpperCase(),
    target: item.url.startsWith('/') ? item.url : `/${item.url}`,
    headers: { authorization: whole.headers['authorization'], ...headers },
    body: item.body,
    hasBrokenBody: item.body !== undefined && !isTyped,
  };
};

const failed = (id: string): ItemAnswer => ({
  id,
  status: 424,
  headers: {},
  body: { error: { code: 'FailedDependency', message: 'A request that this one depends on failed.' } },
});

const answerOf = (id: string, { status, headers = {}, body }: GraphAnswer): ItemAnswer => ({
  id,
  status,
  headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
  body,
});

/** In the order given, one by one, as soon as anything depends on something; otherwise four at once. */
const runItems = async (items: readonly BatchItem[], run: (item: BatchItem) => Promise<void>): Promise<void> => {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await run(item);
  };
  const lanes = items.some(({ dependsOn }) => dependsOn?.length) ? 1 : AT_ONCE;
  await Promise.all(Array.from({ length: lanes }, lane));
};

/** The answer to `$batch`; an item whose connection breaks takes the whole answer with it. */
export const runBatch = async (whole: WireRequest, answerOne: AnswerOne): Promise<GraphAnswer | Outcome> => {
  const answers = new Map<string, ItemAnswer>();
  let broken: Outcome | undefined;
  await runItems(itemsIn(whole), async (item) => {
    const isBlocked = item.dependsOn?.some((id) => (answers.get(id)?.status ?? 424) >= 400);
    if (isBlocked) return void answers.set(item.id, failed(item.id));
    const outcome = await answerOne(requestOf(item, whole));
    if (outcome.kind === 'answered') answers.set(item.id, answerOf(item.id, outcome.answer));
    else broken = outcome;
  });
  return broken ?? { status: 200, body: { responses: [...answers.values()] } };
};
