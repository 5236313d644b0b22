import { readBundle, runBare } from './bareRuntime';
import { createFakeClock } from './fakeClock';
import { createFakeOutlook, type Behaviour, type OutlookWorld } from './fakeOutlook';

const LONG_AFTER = 120_000;

/** Wakes one handler of the built bundle and lets two minutes pass, so that whatever is late has come. */
export const play = async (
  handler: string,
  world: OutlookWorld,
  behave?: (call: string) => Behaviour,
  bundle = readBundle(),
) => {
  const clock = createFakeClock();
  const outlook = createFakeOutlook(world, clock, behave);
  runBare(bundle, outlook.office, clock);
  outlook.fire(handler);
  await clock.runUntil(LONG_AFTER, () => outlook.completions.length > 0);
  const timersLeft = clock.timers();
  const callsBefore = outlook.calls.length;
  await clock.runUntil(LONG_AFTER);
  return { ...outlook, clock, timersLeft, callsAfterwards: outlook.calls.slice(callsBefore) };
};

export type Played = Awaited<ReturnType<typeof play>>;

/** The one answer, or a failing test where there is none or more. */
export const answerOf = ({ completions }: Played) => {
  expect(completions).toHaveLength(1);
  return completions[0]?.options;
};

/** What holds whatever Outlook does. */
export const expectOneEnding = ({ completions, timersLeft, callsAfterwards }: Played): void => {
  expect(completions).toHaveLength(1);
  expect(completions[0]?.at).toBeLessThanOrEqual(4000);
  expect(timersLeft).toBe(0);
  expect(callsAfterwards).toEqual([]);
};
