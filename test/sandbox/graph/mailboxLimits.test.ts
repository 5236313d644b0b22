import { createMailboxLimits } from '../../../sandbox/graph/mailboxLimits';
import { Refusal } from '../../../sandbox/graph/refusal';

const MINUTE = 60_000;

/** How a request ends: let in, or refused with so many seconds to wait. */
const enter = (limits: ReturnType<typeof createMailboxLimits>, mailbox = 'jo'): (() => void) | string => {
  try {
    return limits.enter(mailbox, 4);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `${error.status} ${error.code} ${error.headers['Retry-After']}`;
  }
};

const comeAndGo = (limits: ReturnType<typeof createMailboxLimits>, times: number): void => {
  for (let count = 0; count < times; count += 1) limits.enter('jo', 4)();
};

test('ten thousand requests fit into ten minutes, the next waits until the first is ten minutes old', () => {
  let elapsed = 0;
  const limits = createMailboxLimits(() => elapsed);
  comeAndGo(limits, 5000);
  elapsed = 4 * MINUTE;
  comeAndGo(limits, 5000);
  expect(enter(limits)).toBe('429 ApplicationThrottled 360');
  expect(enter(limits, 'lee')).toEqual(expect.any(Function));
  elapsed = 10 * MINUTE + 1;
  expect(enter(limits)).toEqual(expect.any(Function));
});

test('a place is free again as soon as somebody leaves', () => {
  const limits = createMailboxLimits(() => 0);
  const [first] = Array.from({ length: 4 }, () => limits.enter('jo', 4));
  expect(enter(limits)).toBe('429 ApplicationThrottled 1');
  first?.();
  expect(enter(limits)).toEqual(expect.any(Function));
  expect(enter(limits)).toBe('429 ApplicationThrottled 1');
});

test('without a limit anybody may come', () => {
  const limits = createMailboxLimits(() => 0);
  expect(() => Array.from({ length: 50 }, () => limits.enter('jo', 0))).not.toThrow();
});
