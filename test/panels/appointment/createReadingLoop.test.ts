import fc from 'fast-check';
import { createReadingLoop, READ_EVERY_MS } from '../../../src/panels/appointment/createReadingLoop';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A reading that ends when it is told to. */
const createReads = () => {
  const endings: (() => void)[] = [];
  let begun = 0;
  return {
    read: () => {
      begun += 1;
      return new Promise<void>((resolve) => void endings.push(resolve));
    },
    end: async () => {
      endings.shift()?.();
      await jest.advanceTimersByTimeAsync(0);
    },
    begun: () => begun,
    open: () => endings.length,
  };
};

test('it reads at once, and then every two seconds', async () => {
  let begun = 0;
  const loop = createReadingLoop(async () => void (begun += 1));
  loop.start();
  expect(begun).toBe(1);
  await jest.advanceTimersByTimeAsync(3 * READ_EVERY_MS);
  expect(begun).toBe(4);
  loop.stop();
});

test('an event of Outlook is read at once; one during a reading as soon as that has ended, and once for many', async () => {
  const reads = createReads();
  const loop = createReadingLoop(reads.read);
  loop.start();
  loop.readNow();
  loop.readNow();
  expect(reads.begun()).toBe(1);
  await reads.end();
  expect(reads.begun()).toBe(2);
  await reads.end();
  expect(reads.begun()).toBe(2);
  loop.readNow();
  expect(reads.begun()).toBe(3);
  loop.stop();
});

test('a reading that fails does not end the reading', async () => {
  let begun = 0;
  const loop = createReadingLoop(() => {
    begun += 1;
    return Promise.reject(new Error('refused'));
  });
  loop.start();
  await jest.advanceTimersByTimeAsync(READ_EVERY_MS);
  expect(begun).toBe(2);
  loop.stop();
});

test('stopped, it leaves no timer and begins nothing', async () => {
  const reads = createReads();
  const loop = createReadingLoop(reads.read);
  loop.start();
  loop.readNow();
  loop.stop();
  expect(jest.getTimerCount()).toBe(0);
  await reads.end();
  loop.readNow();
  await jest.advanceTimersByTimeAsync(5 * READ_EVERY_MS);
  expect(reads.begun()).toBe(1);
});

const act = fc.oneof(
  fc.constantFrom('start', 'stop', 'event', 'end'),
  fc.integer({ min: 1, max: 5000 }).map((pass) => ({ pass })),
);

test('whatever happens in whichever order: never two readings at a time, none begun while stopped, no timer left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 60 }), async (acts) => {
      const reads = createReads();
      const loop = createReadingLoop(reads.read);
      let isRunning = false;
      for (const one of acts) {
        const before = reads.begun();
        if (one === 'start') loop.start();
        else if (one === 'stop') loop.stop();
        else if (one === 'event') loop.readNow();
        else if (one === 'end') await reads.end();
        else await jest.advanceTimersByTimeAsync(one.pass);
        isRunning = one === 'start' || (isRunning && one !== 'stop');
        expect(reads.open()).toBeLessThanOrEqual(1);
        if (!isRunning) expect(reads.begun()).toBe(before);
      }
      loop.stop();
      expect(jest.getTimerCount()).toBe(0);
    }),
    { numRuns: 300 },
  );
});
