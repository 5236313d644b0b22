import { createCallScope } from '../../../src/adapters/outlook/call';

type Start = Parameters<ReturnType<typeof createCallScope>['call']>[0];
const done = { status: 'succeeded', value: 1 } as unknown as Parameters<Parameters<Start>[0]>[0];
const clock = { now: () => 5 };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('one call of office.js', () => {
  it.each<[sentence: string, start: Start, result: object]>([
    ['answers', (answer) => answer(done), { ok: true, value: 1 }],
    [
      'answers twice: the first counts',
      (answer) => [answer(done), answer({ ...done, value: 2 })],
      { ok: true, value: 1 },
    ],
    [
      'answers, then throws',
      (answer) => {
        answer(done);
        throw new Error('too late');
      },
      { ok: true, value: 1 },
    ],
    [
      'answers with nothing at all',
      (answer) => answer(undefined as never),
      { ok: false, error: { kind: 'unexpected', at: 5 } },
    ],
    [
      'throws at once, and its text is dropped',
      () => {
        throw new TypeError('Review of 9991234535');
      },
      { ok: false, error: { kind: 'unexpected', code: 'TypeError', at: 5 } },
    ],
    ['never answers', () => undefined, { ok: false, error: { kind: 'unavailable', code: 'OfficeSilent', at: 5 } }],
  ])('%s', async (_, start, result) => {
    const { call } = createCallScope(clock, 1000);
    const asked = call(start);
    jest.advanceTimersByTime(1000);
    expect(await asked).toEqual(result);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('calls that are let go', () => {
  it('leave no timer, settle no more, and nothing new is asked', async () => {
    const { call, end } = createCallScope(clock, 1000);
    const settled = jest.fn();
    let answer: (value: typeof done) => void = () => undefined;
    void call((then) => void (answer = then as typeof answer)).then(settled);
    end();
    expect(jest.getTimerCount()).toBe(0);
    const start = jest.fn();
    void call(start).then(settled);
    answer(done);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(settled).not.toHaveBeenCalled();
    expect(start).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});
