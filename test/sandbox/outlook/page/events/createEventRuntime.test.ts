import type { AddinFrame, InvokeOutcome } from '../../../../../sandbox/outlook/host';
import { START_GRACE, createEventRuntime } from '../../../../../sandbox/outlook/page/events/createEventRuntime';

const DONE: InvokeOutcome = { outcome: 'completed', context: undefined };

interface FakeFrame extends Pick<AddinFrame, 'iframe' | 'ready' | 'invoke' | 'dispose'> {
  readonly calls: string[];
  load(): void;
  complete(): void;
  isGone: boolean;
}

function createFakeFrame(isUp = true): FakeFrame {
  const waiting: ((outcome: InvokeOutcome) => void)[] = [];
  const page = new EventTarget();
  const fake: FakeFrame = {
    iframe: page as HTMLIFrameElement,
    ready: isUp ? Promise.resolve() : new Promise(() => {}),
    calls: [],
    isGone: false,
    invoke: (name) => {
      fake.calls.push(name);
      return new Promise((resolve) => waiting.push(resolve));
    },
    load: () => void page.dispatchEvent(new Event('load')),
    complete: () => waiting.splice(0).forEach((resolve) => resolve(DONE)),
    dispose: () => void (fake.isGone = true),
  };
  return fake;
}

function createTrial(isUp = true) {
  const frames: FakeFrame[] = [];
  const runtime = createEventRuntime(async () => {
    frames.push(createFakeFrame(isUp));
    return frames.at(-1) as unknown as AddinFrame;
  });
  return { frames, runtime };
}

const settled = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the page of the event handlers', () => {
  it('is opened once for handlers that run together, and closed after the last of them', async () => {
    const { frames, runtime } = createTrial();
    const both = Promise.all([runtime.run('one', {}), runtime.run('two', {})]);
    await settled();
    expect(frames.map(({ calls }) => calls)).toEqual([['one', 'two']]);
    expect(frames[0]?.isGone).toBe(false);
    frames[0]?.complete();
    expect(await both).toEqual([DONE, DONE]);
    await settled();
    expect(frames[0]?.isGone).toBe(true);
  });

  it('is another for the next event', async () => {
    const { frames, runtime } = createTrial();
    void runtime.run('one', {});
    await settled();
    frames[0]?.complete();
    await settled();
    void runtime.run('two', {});
    await settled();
    expect(frames.map(({ calls }) => calls)).toEqual([['one'], ['two']]);
  });

  it('is closed when Outlook stops waiting', async () => {
    const { frames, runtime } = createTrial();
    const outcome = runtime.run('one', {});
    await settled();
    runtime.end();
    expect(await outcome).toEqual({ outcome: 'ended' });
    await settled();
    expect(frames[0]?.isGone).toBe(true);
  });

  it('counts as unavailable when it has loaded and office.js is not in it', async () => {
    const { frames, runtime } = createTrial(false);
    const outcome = runtime.run('one', {});
    await settled();
    frames[0]?.load();
    await jest.advanceTimersByTimeAsync(START_GRACE);
    expect(await outcome).toEqual({ outcome: 'unavailable' });
  });

  it('may take its time once it is up', async () => {
    const { frames, runtime } = createTrial();
    let isOver = false;
    void runtime.run('one', {}).then(() => (isOver = true));
    await settled();
    frames[0]?.load();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(isOver).toBe(false);
  });

  it('counts as unavailable when it cannot even be opened', async () => {
    const runtime = createEventRuntime(() => Promise.reject(new Error('no page')));
    expect(await runtime.run('one', {})).toEqual({ outcome: 'unavailable' });
  });
});
