import * as v from 'valibot';
import type { Failure } from '../../application/failure';
import type { AppFolder, StoredText } from '../../application/sharingPorts';
import { fail, succeed, type Result } from '../../domain/result';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { HISTORY_SCOPE } from './scopes';
import { malformed } from './toFailure';

/** Letters are told apart by their case here. */
const itemPath = (name: string): string => `/me/drive/special/approot:/${encodeURIComponent(name)}`;

const ItemAnswer = v.object({
  eTag: v.pipe(v.string(), v.nonEmpty()),
  '@microsoft.graph.downloadUrl': v.optional(v.pipe(v.string(), v.startsWith('https://'))),
});

type FetchText = (address: string) => Promise<Response>;

/** The address is good for a short time by itself: no token goes there. */
const download = async (
  client: GraphClient,
  address: string,
  fetchText: FetchText,
): Promise<Result<string, Failure>> => {
  try {
    const response = await fetchText(address);
    if (response.ok) return succeed(await response.text());
    return fail({ kind: 'unavailable', code: String(response.status), at: client.now() });
  } catch {
    return fail({ kind: 'offline', at: client.now() });
  }
};

/**
 * The add-in's own folder in the person's OneDrive. A browser may not follow the redirection that `/content` answers
 * with, so a file is read where its description says; without `eTag` a write makes a new file or fails.
 */
export const createAppFolder = (client: GraphClient, fetchText: FetchText): AppFolder => {
  const scopes = [HISTORY_SCOPE.name];

  const readItem = async (name: string) => {
    const answer = await client.send({ method: 'GET', path: itemPath(name), scopes });
    if (!answer.ok) return answer;
    const item = v.safeParse(ItemAnswer, answer.value);
    return item.success ? succeed(item.output) : fail(malformed(client.now()));
  };

  return {
    scopes,
    read: async (name): Promise<Result<StoredText | undefined, Failure>> => {
      const item = await readItem(name);
      if (!item.ok) return item.error.kind === 'not-found' && isNoFile(item.error) ? succeed(undefined) : item;
      const address = item.value['@microsoft.graph.downloadUrl'];
      if (address === undefined) return fail(malformed(client.now()));
      const text = await download(client, address, fetchText);
      return text.ok ? succeed({ text: text.value, eTag: item.value.eTag }) : text;
    },
    write: async (name, text, eTag) => {
      const path = `${itemPath(name)}:/content${eTag === undefined ? '?@microsoft.graph.conflictBehavior=fail' : ''}`;
      const answer = await client.send({ method: 'PUT', path, scopes, body: text, ifMatch: eTag });
      if (!answer.ok) return answer;
      const item = v.safeParse(ItemAnswer, answer.value);
      return item.success ? succeed({ eTag: item.output.eTag }) : fail(malformed(client.now()));
    },
  };
};

/** A person without OneDrive is answered 404 too, by other codes than a file that is not there. */
const isNoFile = ({ code }: Failure): boolean => code === 'itemNotFound';

/** Over a Graph client of its own. */
export const createGraphAppFolder = (options: GraphClientOptions): AppFolder =>
  createAppFolder(createGraphClient(options), (address) => fetch(address, { cache: 'no-store', credentials: 'omit' }));
