import { succeed } from '../../src/domain/result';
import { createLazy } from '../../src/taskpane/createLazy';

const clock = { now: () => 7, timeZone: () => 'UTC' };

test('a part is fetched when it is first needed, and once', async () => {
  const load = jest.fn(async () => 'part');
  const withPart = createLazy(load, clock);
  expect(load).not.toHaveBeenCalled();
  const answers = await Promise.all([1, 2].map((number) => withPart(async (part) => succeed(`${part} ${number}`))));
  expect(answers).toEqual([succeed('part 1'), succeed('part 2')]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that cannot be fetched is a lost connection, and is fetched again next time', async () => {
  const load = jest.fn(async () => 'part').mockRejectedValueOnce(new Error('Loading chunk 7 failed.'));
  const withPart = createLazy(load, clock);
  expect(await withPart(async () => succeed(1))).toEqual({
    ok: false,
    error: { kind: 'offline', code: 'ScriptNotLoaded', at: 7 },
  });
  expect(await withPart(async () => succeed(1))).toEqual(succeed(1));
});
