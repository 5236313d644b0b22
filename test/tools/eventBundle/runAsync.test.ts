import { _ as runAsync } from '../../../tools/eventBundle/runAsync';

type Body = Parameters<typeof runAsync>[0];

const broken = (): never => {
  throw new Error('broken');
};

const bodies: readonly [sentence: string, body: Body, outcome: unknown][] = [
  [
    'what it returns',
    function* () {
      return Promise.resolve(1);
    },
    1,
  ],
  [
    'what it waited for, promises and other values alike',
    function* () {
      const values: unknown[] = [yield Promise.resolve(1), yield 2];
      return values;
    },
    [1, 2],
  ],
  [
    'what became of a promise that failed, where it looks',
    function* () {
      try {
        yield Promise.reject(new Error('failed'));
      } catch (error) {
        return String(error);
      }
      return undefined;
    },
    'Error: failed',
  ],
  [
    'to whom it belongs and what it was given',
    function* (this: unknown, ...given: unknown[]) {
      return [this, ...given];
    },
    ['itself', 1, 2],
  ],
];

const run = (body: Body): Promise<unknown> => runAsync(body).apply('itself', [1, 2] as never[]);

it.each(bodies)('an async function in the language of 2016 says %s', async (_sentence, body, outcome) =>
  expect(await run(body)).toEqual(outcome),
);

const failing: readonly [sentence: string, body: Body][] = [
  [
    'at once',
    function* () {
      return broken();
    },
  ],
  [
    'after it waited',
    function* () {
      yield undefined;
      return broken();
    },
  ],
  [
    'with what it waits for',
    function* () {
      yield Promise.reject(new Error('broken'));
    },
  ],
];

it.each(failing)('it never throws, it rejects: %s', (_sentence, body) => expect(run(body)).rejects.toThrow('broken'));
