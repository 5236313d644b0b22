import type { Answer, Work } from '../../src/launchevent/answer';
import { completeOnce } from '../../src/launchevent/completeOnce';
import { asks, isSilent, stubOffice } from '../adapters/outlook/stubOffice';

const office = stubOffice({ item: { subject: isSilent, location: asks('Room 4') } });
const SAID: Answer = { options: { allowEvent: false } };
const never = (): Promise<never> => new Promise(() => undefined);

const gaveUp: string[] = [];
const createWork = (decide: Work['decide'], remember?: Answer['remember']): Work => ({
  decide,
  giveUp: (reason) => {
    gaveUp.push(reason);
    return { options: { allowEvent: true }, remember };
  },
});

const play = async (work: Work, completed = jest.fn(), host = office) => {
  const done = completeOnce(host, { completed }, work);
  const from = Date.now();
  while (completed.mock.calls.length === 0 && Date.now() - from < 20_000) await jest.advanceTimersByTimeAsync(10);
  const at = Date.now() - from;
  await jest.advanceTimersByTimeAsync(60_000);
  await done;
  return { completed, at };
};

beforeEach(() => {
  jest.useFakeTimers();
  gaveUp.length = 0;
});
afterEach(() => jest.useRealTimers());

describe('GOV-05: whatever the work does, the event is completed once and in time', () => {
  it.each<[sentence: string, work: Work, allowEvent: boolean, reason: string | undefined]>([
    ['it decides', createWork(async () => SAID), false, undefined],
    ['it never decides', createWork(never), true, 'tooSlow'],
    [
      'it decides too late',
      createWork(() => new Promise((resolve) => setTimeout(() => resolve(SAID), 2500))),
      true,
      'tooSlow',
    ],
    ['it rejects', createWork(() => Promise.reject(new Error('inside'))), true, 'failedInside'],
    [
      'it throws at once',
      createWork(() => {
        throw new Error('inside');
      }),
      true,
      'failedInside',
    ],
    ['it gives up and never ends remembering', createWork(never, never), true, 'tooSlow'],
    ['it decides and never ends remembering', createWork(async () => ({ ...SAID, remember: never })), false, undefined],
    [
      'it decides and fails to remember',
      createWork(async () => ({ ...SAID, remember: () => Promise.reject(new Error('inside')) })),
      false,
      undefined,
    ],
  ])('%s', async (_, work, allowEvent, reason) => {
    const { completed, at } = await play(work);
    expect(completed.mock.calls).toEqual([[{ allowEvent }]]);
    expect(at).toBeLessThanOrEqual(4000);
    expect(gaveUp).toEqual(reason === undefined ? [] : [reason]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('a host that has taken the event back is told once all the same', async () => {
    const completed = jest.fn(() => {
      throw new Error('no such event');
    });
    await play(
      createWork(async () => SAID),
      completed,
    );
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['asks while it decides', 100, 1],
    ['asks nothing more of Outlook once it has given up', 2500, 0],
  ])('%s', async (_, after, times) => {
    const getAsync = jest.fn();
    const watched = stubOffice({ item: { subject: { getAsync } } });
    const work = createWork(async ({ appointment }) => {
      await new Promise<void>((resolve) => setTimeout(resolve, after));
      await appointment.subject();
      return SAID;
    });
    await play(work, jest.fn(), watched);
    expect(getAsync).toHaveBeenCalledTimes(times);
  });

  it('one part that hangs does not cost the others', async () => {
    const read: boolean[] = [];
    const work = createWork(async ({ appointment }) => {
      const parts = await Promise.all([appointment.subject(), appointment.location()]);
      read.push(...parts.map(({ ok }) => ok));
      return SAID;
    });
    await play(work);
    expect(read).toEqual([false, true]);
    expect(gaveUp).toEqual([]);
  });
});
