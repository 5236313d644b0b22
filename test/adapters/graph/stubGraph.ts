import type { AccessTokens } from '../../../src/adapters/graph/accessTokens';
import { createGraphClient, type GraphClient } from '../../../src/adapters/graph/graphClient';
import { fail, succeed } from '../../../src/domain/result';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer = Response | Error | ((seen: Seen) => Response | Promise<Response>);

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

export const graphError = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  json(
    status,
    {
      error: {
        code,
        message: 'Not for the screen.',
        innerError: { 'request-id': 'req-1', date: '2026-11-24T09:00:00' },
      },
    },
    headers,
  );

/** Stands where the network is: gives the answers in turn (the last one for ever) and keeps what was asked. */
export const stubNetwork = (...answers: readonly Answer[]): readonly Seen[] => {
  const seen: Seen[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = {
      method: init?.method ?? 'GET',
      url: String(input),
      headers: new Headers(init?.headers),
      body: init?.body && JSON.parse(String(init.body)),
    };
    seen.push(request);
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    if (answer === undefined) throw new Error('No answer was prepared.');
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(request) : answer.clone();
  });
  return seen;
};

export const NOW = Date.UTC(2026, 10, 24, 9, 0);
export const clock = { now: () => NOW, timeZone: () => 'Europe/London' };

/** Gives `token-1`, and a new one each time a fresh one is asked for. */
export const countingTokens = () => {
  const asked: { scopes: readonly string[]; refresh: boolean }[] = [];
  let number = 1;
  const tokens: AccessTokens = {
    token: async (scopes, { refresh }) => {
      asked.push({ scopes, refresh });
      if (refresh) number += 1;
      return succeed(`token-${number}`);
    },
  };
  return { tokens, asked };
};

export const signedOutTokens: AccessTokens = { token: async () => fail({ kind: 'signed-out' }) };

/** Impatient, so that repetitions take no time. */
export const createTestClient = (tokens: AccessTokens = countingTokens().tokens, answerWithin = 1_000): GraphClient =>
  createGraphClient({ tokens, clock, patience: { answerWithin, firstDelay: 0, longestDelay: 20 } });
