import { createJsonRegister } from '../../../src/adapters/register/jsonRegister';
import { createWorld } from '../../../sandbox/world/createWorld';

const NOW = Date.UTC(2026, 10, 24, 9, 0);
const GOOD = JSON.stringify(createWorld({ size: 'small', now: NOW }).register);

const create = (...answers: readonly (Response | Error)[]) => {
  const fetch = jest.fn(async (_address: string, _init: RequestInit): Promise<Response> => {
    const answer = answers[Math.min(fetch.mock.calls.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return answer?.clone() as Response;
  });
  return {
    fetch,
    register: createJsonRegister({ address: 'register.json', fetch, clock: { now: () => NOW, timeZone: () => 'UTC' } }),
  };
};

test('the file beside the page is fetched once and kept for the life of the pane', async () => {
  const { fetch, register } = create(new Response(GOOD));
  const readings = await Promise.all([register.read(), register.read()]);
  expect(readings.every(({ ok }) => ok)).toBe(true);
  await register.read();
  expect(fetch.mock.calls.map(([address]) => address)).toEqual(['register.json']);
});

test('after a failure it is fetched again', async () => {
  const { register } = create(new TypeError('Failed to fetch'), new Response(GOOD));
  expect(await register.read()).toMatchObject({ ok: false, error: { kind: 'offline' } });
  expect((await register.read()).ok).toBe(true);
});

test.each([
  ['no connection', new TypeError('Failed to fetch'), { kind: 'offline', code: 'RegisterNotReached' }],
  [
    'no answer in time',
    Object.assign(new Error(''), { name: 'TimeoutError' }),
    { kind: 'unavailable', code: 'RegisterNotReached' },
  ],
  ['no such file', new Response('', { status: 404 }), { kind: 'not-found', code: 'Register404' }],
  ['a server that is down', new Response('', { status: 503 }), { kind: 'unavailable', code: 'Register503' }],
  ['a page instead of the file', new Response('<!doctype html>'), { kind: 'unexpected' }],
  [
    'a file of another version: row and field are named',
    new Response('{"schemaVersion":3}'),
    {
      kind: 'unexpected',
      code: 'Register: register.schemaVersion is neither 1 nor 2, the versions that this add-in reads',
    },
  ],
])('%s', async (_sentence, answer, error) => {
  expect(await create(answer).register.read()).toMatchObject({ ok: false, error: { ...error, at: NOW } });
});
