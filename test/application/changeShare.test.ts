import { changeShare } from '../../src/application/changeShare';
import type { Failure } from '../../src/application/failure';
import type { SettledShare, ShareChange, ShareOutcome } from '../../src/application/shareChange';
import type { PartnerLevel, SharingLevel } from '../../src/domain/sharing';
import { address } from '../fakes/exampleRegister';
import {
  createFakeCalendarPermissions,
  outsideEntry,
  type FakeCalendarPermissions,
  type FakeFault,
} from '../fakes/fakeCalendarPermissions';
import { createFakePorts, NOW, type FakeWorld } from '../fakes/fakePorts';

const SAM = 'sam.hall@northshire.example';
const NOTHING = 'none';
const BUSY = 'availabilityOnly';
const TITLES = 'limitedDetails';

const TIMED_OUT: Failure = { kind: 'unavailable', code: 'GatewayTimeout' };
const DROPPED: Failure = { kind: 'offline' };
const POLICY: Failure = { kind: 'policy' };

const change = (from: SharingLevel, to: PartnerLevel, who = SAM): ShareChange => ({
  calendarId: 'cal-1',
  address: address(who),
  from,
  to,
  confirmed: true,
});

const holding = (level: SharingLevel, who = SAM): FakeCalendarPermissions =>
  createFakeCalendarPermissions(level === NOTHING ? [] : [outsideEntry(who, level)]);

const heldBy = (permissions: FakeCalendarPermissions, who = SAM): readonly SharingLevel[] =>
  permissions.held().flatMap((entry) => (entry.address === who ? [entry.level] : []));

const writes = (permissions: FakeCalendarPermissions): readonly string[] =>
  permissions.calls.filter((call) => /^(add|change|remove) /.test(call));

const run = (permissions: FakeCalendarPermissions, asked: ShareChange, world: FakeWorld = {}): Promise<ShareOutcome> =>
  changeShare(createFakePorts({ permissions, ...world }), asked);

const settled = async (...args: Parameters<typeof run>): Promise<SettledShare> => {
  const outcome = await run(...args);
  if (!('present' in outcome) || outcome.kind === 'changedMeanwhile') throw new Error(outcome.kind);
  return outcome;
};

describe('CAL-13: a change is judged by what the server holds when it is read again', () => {
  it.each<[string, SharingLevel, PartnerLevel, readonly string[]]>([
    ['a new share', NOTHING, BUSY, [`add ${SAM} ${BUSY}`]],
    ['C1.2: a raise', BUSY, TITLES, [`change entry-${SAM} ${TITLES}`]],
    ['CAL-24: a lowering', TITLES, BUSY, [`change entry-${SAM} ${BUSY}`]],
    ['CAL-24: a removal, which is never a change to nothing', TITLES, NOTHING, [`remove entry-${SAM}`]],
    ['CAL-04, C1.6: lowering what is above the maximum', 'reviewer', TITLES, [`change entry-${SAM} ${TITLES}`]],
    ['replacing custom rights', 'custom', BUSY, [`remove entry-${SAM}`, `add ${SAM} ${BUSY}`]],
  ])('%s is one write, read back', async (_sentence, from, to, expected) => {
    const permissions = holding(from);
    const outcome = await settled(permissions, change(from, to));
    expect(outcome).toMatchObject({ kind: 'done', present: to });
    expect(writes(permissions)).toEqual(expected);
    expect(permissions.calls[permissions.calls.length - 1]).toBe('list cal-1');
    expect(heldBy(permissions)).toEqual(to === NOTHING ? [] : [to]);
  });

  it.each<[string, SharingLevel, PartnerLevel, FakeFault, SettledShare['kind'], SharingLevel]>([
    [
      'a time-out after the write is done',
      NOTHING,
      BUSY,
      { kind: 'failsAfterwards', failure: TIMED_OUT },
      'done',
      BUSY,
    ],
    [
      'a connection lost after the write is done',
      BUSY,
      TITLES,
      { kind: 'failsAfterwards', failure: DROPPED },
      'done',
      TITLES,
    ],
    [
      'an answer nobody understands after the write is done',
      BUSY,
      TITLES,
      { kind: 'failsAfterwards', failure: { kind: 'unexpected' } },
      'done',
      TITLES,
    ],
    [
      'a removal timed out after it was made is done',
      TITLES,
      NOTHING,
      { kind: 'failsAfterwards', failure: TIMED_OUT },
      'done',
      NOTHING,
    ],
    [
      'a time-out before the write leaves what was there',
      NOTHING,
      BUSY,
      { kind: 'fails', failure: TIMED_OUT },
      'unchanged',
      NOTHING,
    ],
    ['a policy refusal leaves what was there', BUSY, TITLES, { kind: 'fails', failure: POLICY }, 'unchanged', BUSY],
    ['less granted than asked is less', NOTHING, TITLES, { kind: 'less' }, 'less', BUSY],
    ['less granted than asked on a raise leaves what was there', BUSY, TITLES, { kind: 'less' }, 'unchanged', BUSY],
    ['a success that holds nothing is absent, not success', NOTHING, BUSY, { kind: 'ignored' }, 'absent', NOTHING],
    ['a success that changed nothing is unchanged', BUSY, TITLES, { kind: 'ignored' }, 'unchanged', BUSY],
  ])('%s', async (_sentence, from, to, fault, kind, present) => {
    const permissions = holding(from);
    const call = from === NOTHING ? 'add' : to === NOTHING ? 'remove' : 'change';
    permissions.meet(call, fault);
    expect(await settled(permissions, change(from, to))).toMatchObject({ kind, present });
    expect(writes(permissions)).toHaveLength(1);
  });

  it('an entry that somebody else made at the same moment is told, never doubled', async () => {
    const permissions = holding(NOTHING);
    permissions.meet('add', {
      kind: 'elsewhere',
      edit: (entries) => [...entries, outsideEntry(SAM, 'reviewer', 'theirs')],
    });
    const outcome = await settled(permissions, change(NOTHING, BUSY));
    expect(outcome).toMatchObject({ kind: 'more', present: 'reviewer', failure: { kind: 'conflict' } });
    expect(outcome.undo).toMatchObject({ from: 'reviewer', to: NOTHING });
  });

  it('two entries are told as two', async () => {
    const permissions = holding(NOTHING);
    permissions.secondEntry = 'duplicates';
    permissions.meet('add', {
      kind: 'elsewhere',
      edit: (entries) => [...entries, outsideEntry(SAM, TITLES, 'theirs')],
    });
    expect(await settled(permissions, change(NOTHING, BUSY))).toMatchObject({ kind: 'duplicate', present: TITLES });
  });

  it.each<[PartnerLevel, readonly SharingLevel[]]>([
    [NOTHING, []],
    [BUSY, [BUSY]],
  ])('two entries become one or none on the way to %s', async (to, expected) => {
    const permissions = createFakeCalendarPermissions([outsideEntry(SAM, BUSY, 'a'), outsideEntry(SAM, TITLES, 'b')]);
    expect(await settled(permissions, change(TITLES, to))).toMatchObject({ kind: 'done', present: to });
    expect(heldBy(permissions)).toEqual(expected);
  });

  it('a replacement that fails half-way leaves less, and says so', async () => {
    const permissions = holding('custom');
    permissions.meet('add', { kind: 'fails', failure: TIMED_OUT });
    expect(await settled(permissions, change('custom', BUSY))).toMatchObject({ kind: 'absent', present: NOTHING });
  });
});

describe('reading back', () => {
  const failing: FakeFault = { kind: 'fails', failure: TIMED_OUT };

  it('is repeated a few times, with pauses, and the write is not', async () => {
    const permissions = holding(BUSY);
    permissions.meet('list', undefined, failing, failing, failing);
    const ports = createFakePorts({ permissions });
    expect(await changeShare(ports, change(BUSY, TITLES))).toMatchObject({ kind: 'done', present: TITLES });
    expect(ports.waits).toEqual([400, 1_200, 3_000]);
    expect(writes(permissions)).toHaveLength(1);
  });

  it('that never succeeds ends as not known, and nothing is claimed', async () => {
    const permissions = holding(BUSY);
    permissions.meet('list', undefined, failing, failing, failing, failing);
    const outcome = await run(permissions, change(BUSY, TITLES));
    expect(outcome).toEqual({ kind: 'unknown', change: change(BUSY, TITLES), changedAt: NOW, failure: TIMED_OUT });
  });

  it('finds a change that arrives late', async () => {
    const permissions = holding(BUSY);
    permissions.meet('change', { kind: 'fails', failure: TIMED_OUT });
    const late: FakeFault = {
      kind: 'elsewhere',
      edit: (entries) => entries.map((one) => (one.address === SAM ? { ...one, level: TITLES } : one)),
    };
    permissions.meet('list', undefined, undefined, undefined, late);
    expect(await settled(permissions, change(BUSY, TITLES))).toMatchObject({ kind: 'done', present: TITLES });
  });

  it('does not wait where the server refused for certain', async () => {
    const permissions = holding(BUSY);
    permissions.meet('change', { kind: 'fails', failure: POLICY });
    const ports = createFakePorts({ permissions });
    await changeShare(ports, change(BUSY, TITLES));
    expect(ports.waits).toEqual([]);
  });
});

describe('nothing is written', () => {
  it.each<[string, SharingLevel, ShareChange, string]>([
    [
      'CAL-25: where the partner is not active',
      NOTHING,
      change(NOTHING, BUSY, 'kim@bayview.example'),
      'partnerNotActive',
    ],
    ['POL-05: where there is no relationship', NOTHING, change(NOTHING, BUSY, 'x@unknown.example'), 'noRelationship'],
    [
      'POL-11: where the policy does not allow it',
      NOTHING,
      change(NOTHING, TITLES, 'a.patel@elmwood.example'),
      'policyAllowsOnly',
    ],
    [
      'CAL-04: where rules allow less than the lowered level',
      'reviewer',
      change('reviewer', TITLES, 'a.patel@elmwood.example'),
      'policyAllowsOnly',
    ],
  ])('%s', async (_sentence, held, asked, code) => {
    const permissions = holding(held, asked.address.text);
    expect(await run(permissions, asked)).toMatchObject({ kind: 'refused', reasons: [{ code }] });
    expect(writes(permissions)).toEqual([]);
  });

  it('CAL-12: where the server would not grant it any more', async () => {
    const permissions = holding(BUSY);
    permissions.grantable = [BUSY];
    expect(await run(permissions, change(BUSY, TITLES))).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'serverAllowsOnly' }],
    });
    expect(writes(permissions)).toEqual([]);
  });

  it.each<[string, SharingLevel, SharingLevel]>([
    ['somebody raised it meanwhile', TITLES, BUSY],
    ['somebody removed it meanwhile', NOTHING, BUSY],
    ['somebody gave it meanwhile', BUSY, NOTHING],
  ])('CAL-20: where what was confirmed is no longer true: %s', async (_sentence, held, shown) => {
    const permissions = holding(held);
    const asked = change(shown, shown === TITLES ? BUSY : TITLES);
    expect(await run(permissions, asked)).toEqual({ kind: 'changedMeanwhile', change: asked, present: held });
    expect(writes(permissions)).toEqual([]);
  });

  it.each(['list', 'allowedLevels'] as const)('where %s fails before', async (call) => {
    const permissions = holding(BUSY);
    permissions.meet(call, { kind: 'fails', failure: DROPPED });
    expect(await run(permissions, change(BUSY, TITLES))).toMatchObject({ kind: 'failed', failure: DROPPED });
    expect(writes(permissions)).toEqual([]);
  });

  it('where the register cannot be read', async () => {
    const permissions = holding(BUSY);
    expect(await run(permissions, change(BUSY, TITLES), { registerFailure: DROPPED })).toMatchObject({
      kind: 'failed',
    });
    expect(permissions.calls).toEqual([]);
  });
});

describe('CAL-24: undo', () => {
  it.each<[string, SharingLevel, PartnerLevel, Pick<ShareChange, 'from' | 'to'> | undefined]>([
    ['of a new share removes it', NOTHING, BUSY, { from: BUSY, to: NOTHING }],
    ['of a raise lowers it', BUSY, TITLES, { from: TITLES, to: BUSY }],
    ['of a lowering raises it again', TITLES, BUSY, { from: BUSY, to: TITLES }],
    ['of a removal gives it again', TITLES, NOTHING, { from: NOTHING, to: TITLES }],
    ['never restores what is above the partner maximum', 'reviewer', BUSY, undefined],
  ])('%s', async (_sentence, from, to, expected) => {
    const permissions = holding(from);
    const { undo } = await settled(permissions, change(from, to));
    if (!expected) return void expect(undo).toBeUndefined();
    expect(undo).toMatchObject(expected);
    expect(await settled(permissions, undo as ShareChange)).toMatchObject({ kind: 'done', present: from });
  });

  it.each<[string, string, SharingLevel, PartnerLevel]>([
    ['a share at a suspended partner', 'kim@bayview.example', BUSY, NOTHING],
    ["what is above today's policy", 'a.patel@elmwood.example', TITLES, BUSY],
    ['a share without relationship', 'x@unknown.example', BUSY, NOTHING],
  ])('does not restore %s', async (_sentence, who, from, to) => {
    const outcome = await settled(holding(from, who), change(from, to, who));
    expect(outcome).toMatchObject({ kind: 'done', present: to, undo: undefined });
  });
});

describe('SYN-01: a change carries its window', () => {
  it('of 15 minutes to 6 hours from the moment it was made', async () => {
    const { changedAt, window } = await settled(holding(BUSY), change(BUSY, TITLES));
    expect([changedAt, window]).toEqual([NOW, { from: NOW + 15 * 60_000, to: NOW + 360 * 60_000 }]);
  });
});

describe('CAL-21: a change concerns one person', () => {
  it('and leaves every other entry as it was', async () => {
    const others = ['kim@northshire.example', 'sam.hall2@northshire.example', 'sam.hall@elmwood.example'].map((who) =>
      outsideEntry(who, BUSY),
    );
    const permissions = createFakeCalendarPermissions([outsideEntry(SAM, BUSY), ...others]);
    const before = permissions.held().filter((entry) => entry.address !== SAM);
    await run(permissions, change(BUSY, TITLES));
    expect(permissions.held().filter((entry) => entry.address !== SAM)).toEqual(before);
  });
});
