import fc from 'fast-check';
import { HANDLER_NAMES } from '../../src/launchevent/names';
import { readBundle, runBare } from './bareRuntime';
import { createFakeClock } from './fakeClock';
import { createFakeOutlook, TROUBLES, type Behaviour, type OutlookWorld } from './fakeOutlook';
import { expectOneEnding, play } from './play';
import { ALERTING, WORLDS } from './worlds';

type Row = readonly [handler: string, world: string, call: string];

const SEND = 'onAppointmentSend';
const onlyFails =
  (pattern: RegExp) =>
  (call: string): Behaviour =>
    pattern.test(call) ? 'fails' : 'succeeds';

/** What goes wrong so that calls are made which are not made otherwise. */
const DETOURS = [undefined, onlyFails(/^notificationMessages.replace/), onlyFails(/^(subject|body|location)/)];

const SCENES = HANDLER_NAMES.flatMap((handler) =>
  Object.entries(WORLDS).flatMap(([name, world]) => DETOURS.map((detour) => ({ handler, name, world, detour }))),
);

/** Each call that a handler makes, found by playing it: for Send in every world, for the others in one where it is made. */
const findRows = async (): Promise<readonly Row[]> => {
  const rows = new Map<string, Row>();
  for (const { handler, name, world, detour } of SCENES) {
    const { calls } = await play(handler, world, detour);
    for (const call of calls) rows.set(`${handler} ${handler === SEND ? name : ''} ${call}`, [handler, name, call]);
  }
  return [...rows.values()];
};

const ALL_CALLS = [
  'subject.getAsync',
  'location.getAsync',
  'body.getAsync',
  'requiredAttendees.getAsync',
  'optionalAttendees.getAsync',
  'categories.getAsync',
  'getAttachmentsAsync',
  'sensitivity.getAsync',
  'loadCustomPropertiesAsync',
  'customProperties.get',
  'sessionData.getAsync',
  'sessionData.setAsync',
  'notificationMessages.replaceAsync',
  'notificationMessages.addAsync',
  'notificationMessages.removeAsync',
  'requirements.isSetSupported',
  'roamingSettings.get',
  'roamingSettings.set',
  'roamingSettings.saveAsync',
  'event.completed',
];

const worldOf = (name: string): OutlookWorld => WORLDS[name] ?? ALERTING;

describe('GOV-05: each event is completed once, within 4 seconds, with no timer and no call left behind', () => {
  it.each(HANDLER_NAMES)('%s, when all goes well', async (handler) => {
    for (const world of Object.values(WORLDS)) expectOneEnding(await play(handler, world));
  });

  it('every call of every handler, in every trouble', async () => {
    const rows = await findRows();
    expect(new Set(rows.map(([, , call]) => call))).toEqual(new Set(ALL_CALLS));
    const unended: string[] = [];
    for (const [handler, world, call] of rows) {
      for (const trouble of TROUBLES) {
        const played = await play(handler, worldOf(world), (one) => (one === call ? trouble : 'succeeds'));
        try {
          expectOneEnding(played);
        } catch (error) {
          unended.push(`${handler}, ${world}: ${call} ${trouble}: ${(error as Error).message}`);
        }
      }
    }
    expect(unended).toEqual([]);
  }, 120_000);

  it('at least 2,000 random mixtures of troubles', async () => {
    const seed = Number(process.env.SEED ?? 20261121);
    const behaviours = fc.array(fc.constantFrom<Behaviour>('succeeds', 'succeeds', ...TROUBLES), {
      minLength: ALL_CALLS.length,
      maxLength: ALL_CALLS.length,
    });
    const scene = fc.record({
      handler: fc.constantFrom(...HANDLER_NAMES),
      world: fc.constantFrom(...Object.keys(WORLDS)),
      set: fc.integer({ min: 10, max: 16 }),
      behaviours,
    });
    await fc.assert(
      fc.asyncProperty(scene, async ({ handler, world, set, behaviours: chosen }) => {
        const behave = (call: string): Behaviour => chosen[ALL_CALLS.indexOf(call)] ?? 'succeeds';
        expectOneEnding(await play(handler, { ...worldOf(world), set }, behave));
      }),
      { seed, numRuns: 2500 },
    );
  }, 240_000);

  it('nothing of Outlook answers at all', async () => {
    for (const handler of HANDLER_NAMES) expectOneEnding(await play(handler, ALERTING, () => 'never'));
  });

  it.each([
    ['no item is open', { context: { mailbox: {} } }],
    ['there is no mailbox', { context: {} }],
    ['there is no context', {}],
  ])('%s', async (_, broken) => {
    for (const handler of HANDLER_NAMES) {
      const clock = createFakeClock();
      const outlook = createFakeOutlook(ALERTING, clock);
      runBare(readBundle(), { actions: outlook.office.actions, ...broken }, clock);
      outlook.fire(handler);
      await clock.runUntil(4000);
      expect(outlook.completions).toHaveLength(1);
      expect(clock.timers()).toBe(0);
    }
  });
});
