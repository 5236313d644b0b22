import fc from 'fast-check';
import { changeShare } from '../../src/application/changeShare';
import { entriesOf, widestLevel } from '../../src/application/entriesOf';
import type { Failure } from '../../src/application/failure';
import type { ShareOutcome } from '../../src/application/shareChange';
import type { Register } from '../../src/domain/federation';
import {
  classifyRecipient,
  compareLevels,
  decideCap,
  PARTNER_LEVELS,
  SHARING_LEVELS,
  type PartnerLevel,
  type SharingLevel,
} from '../../src/domain/sharing';
import { anyRegister } from '../domain/sharing/arbitrary';
import { EXAMPLE_REGISTER, JO, SAM } from '../fakes/exampleRegister';
import {
  createFakeCalendarPermissions,
  outsideEntry,
  type FakeCalendarPermissions,
  type FakeFault,
} from '../fakes/fakeCalendarPermissions';
import { createFakePorts } from '../fakes/fakePorts';

/** Thousands of stories on a machine that is busy with other things. */
jest.setTimeout(60_000);

const anyFailure = fc.constantFrom<Failure>(
  { kind: 'unavailable' },
  { kind: 'offline' },
  { kind: 'unexpected' },
  { kind: 'throttled', retryAfterSeconds: 2 },
  { kind: 'policy' },
  { kind: 'conflict' },
  { kind: 'signed-out' },
);

const anyShown = fc.constantFrom<SharingLevel>(...SHARING_LEVELS.slice(1));

const anyEdit = fc.option(anyShown, { nil: undefined }).map((level): FakeFault => ({
  kind: 'elsewhere',
  edit: (entries) => [
    ...entries.filter(({ address }) => address !== SAM.text),
    ...(level === undefined ? [] : [outsideEntry(SAM.text, level, 'elsewhere')]),
  ],
}));

const anyReadFault = fc.option(
  anyFailure.map((failure): FakeFault => ({ kind: 'fails', failure })),
  { nil: undefined },
);

const anyWriteFault = fc.option(
  fc.oneof(
    anyFailure.map((failure): FakeFault => ({ kind: 'fails', failure })),
    anyFailure.map((failure): FakeFault => ({ kind: 'failsAfterwards', failure })),
    fc.constant<FakeFault>({ kind: 'less' }),
    fc.constant<FakeFault>({ kind: 'ignored' }),
  ),
  { nil: undefined },
);

interface Story {
  readonly register: Register;
  readonly held: readonly SharingLevel[];
  readonly to: PartnerLevel;
  readonly secondEntry: 'conflict' | 'duplicates';
  readonly reads: readonly (FakeFault | undefined)[];
  readonly writes: readonly (FakeFault | undefined)[];
}

const story = (
  read: fc.Arbitrary<FakeFault | undefined>,
  write: fc.Arbitrary<FakeFault | undefined>,
): fc.Arbitrary<Story> =>
  fc.record({
    register: fc.oneof(fc.constant(EXAMPLE_REGISTER), anyRegister),
    held: fc.array(anyShown, { maxLength: 2 }),
    to: fc.constantFrom(...PARTNER_LEVELS),
    secondEntry: fc.constantFrom('conflict', 'duplicates'),
    reads: fc.array(read, { maxLength: 6 }),
    writes: fc.array(write, { maxLength: 3 }),
  });

interface Ending {
  readonly outcome: ShareOutcome;
  readonly permissions: FakeCalendarPermissions;
  readonly from: SharingLevel;
  /** Levels that were written, in order. */
  readonly written: readonly string[];
  readonly writeCount: number;
}

const play = async ({ register, held, to, secondEntry, reads, writes }: Story): Promise<Ending> => {
  const permissions = createFakeCalendarPermissions(
    held.map((level, index) => outsideEntry(SAM.text, level, `entry-${index}`)),
  );
  permissions.secondEntry = secondEntry;
  permissions.meet('list', undefined, ...reads);
  for (const call of ['add', 'change', 'remove'] as const) permissions.meet(call, ...writes);
  const from = widestLevel(entriesOf(permissions.held(), SAM));
  const ports = createFakePorts({ permissions, register });
  const outcome = await changeShare(ports, { calendarId: 'cal-1', address: SAM, from, to, confirmed: true });
  const calls = permissions.calls.filter((call) => /^(add|change|remove) /.test(call));
  const written = calls.filter((call) => !call.startsWith('remove')).map((call) => call.split(' ')[2] ?? '');
  return { outcome, permissions, from, written, writeCount: calls.length };
};

const isWider = (a: SharingLevel, b: SharingLevel): boolean => compareLevels(a, b) > 0;

describe('whatever the server does', () => {
  it('a change never writes more than was confirmed, never adds twice, and never raises above the cap', async () => {
    await fc.assert(
      fc.asyncProperty(story(fc.oneof(anyReadFault, anyEdit), fc.oneof(anyWriteFault, anyEdit)), async (one) => {
        const { permissions, from, written } = await play(one);
        for (const level of written) expect(level).toBe(one.to);
        expect(permissions.calls.filter((call) => call.startsWith('add ')).length).toBeLessThanOrEqual(1);
        if (written.length === 0 || !isWider(one.to, from)) return;
        const cap = decideCap(one.register, classifyRecipient(one.register, [JO], SAM));
        expect(isWider(one.to, cap.level)).toBe(false);
      }),
      { numRuns: 1_500 },
    );
  });

  it('while nobody else writes, it never leaves more than was there or was confirmed, and never a second entry', async () => {
    await fc.assert(
      fc.asyncProperty(story(anyReadFault, anyWriteFault), async (one) => {
        const { permissions, from } = await play(one);
        const entries = entriesOf(permissions.held(), SAM);
        const most = isWider(one.to, from) ? one.to : from;
        expect(isWider(widestLevel(entries), most)).toBe(false);
        expect(entries.length).toBeLessThanOrEqual(Math.max(1, one.held.length));
      }),
      { numRuns: 1_500 },
    );
  });

  it('what it says is what the server holds, or that it is not known', async () => {
    await fc.assert(
      fc.asyncProperty(story(fc.oneof(anyReadFault, anyEdit), fc.oneof(anyWriteFault, anyEdit)), async (one) => {
        const { outcome, permissions, from, writeCount } = await play(one);
        const entries = entriesOf(permissions.held(), SAM);
        const held = widestLevel(entries);
        switch (outcome.kind) {
          case 'refused':
          case 'failed':
            return void expect(writeCount).toBe(0);
          case 'changedMeanwhile':
            return void expect([writeCount, outcome.present]).toEqual([0, held]);
          case 'unknown':
            return void expect(outcome.failure).toBeDefined();
          default:
            expect(outcome.present).toBe(held);
            expect(outcome.kind === 'duplicate').toBe(entries.length > 1);
            if (entries.length < 2) expect(outcome.kind === 'done').toBe(held === one.to);
            if (outcome.kind === 'unchanged') expect(held).toBe(from);
            if (outcome.kind === 'more') expect(isWider(held, one.to)).toBe(true);
            if (outcome.kind === 'less') expect(isWider(one.to, held)).toBe(true);
            if (outcome.kind === 'absent') expect(held).toBe('none');
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('undo never restores more than the cap of today', async () => {
    await fc.assert(
      fc.asyncProperty(story(fc.oneof(anyReadFault, anyEdit), anyWriteFault), async (one) => {
        const { outcome } = await play(one);
        const undo = 'undo' in outcome ? outcome.undo : undefined;
        if (!undo || !isWider(undo.to, undo.from)) return;
        const cap = decideCap(one.register, classifyRecipient(one.register, [JO], SAM));
        expect(isWider(undo.to, cap.level)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});
