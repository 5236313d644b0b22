import type { Failure } from '../../src/application/failure';
import { prepareShare, type ShareOffer, type SharePreparation } from '../../src/application/prepareShare';
import {
  createFakeCalendarPermissions,
  outsideEntry,
  type FakeCalendarPermissions,
} from '../fakes/fakeCalendarPermissions';
import { createFakePorts, type FakeWorld } from '../fakes/fakePorts';

interface Prepared {
  readonly result: SharePreparation;
  readonly calls: readonly string[];
}

const SAM = 'sam.hall@northshire.example';

const prepare = async (
  addressText: string,
  permissions: FakeCalendarPermissions = createFakeCalendarPermissions(),
  world: FakeWorld & { readonly hasEntry?: boolean } = {},
): Promise<Prepared> => {
  const ports = createFakePorts({ permissions, ...world });
  return { result: await prepareShare(ports, { addressText, hasEntry: world.hasEntry }), calls: permissions.calls };
};

const offerOf = ({ result }: Prepared): ShareOffer => {
  if (result.kind !== 'offer') throw new Error(result.kind);
  return result;
};

const possible = (prepared: Prepared): readonly string[] =>
  offerOf(prepared)
    .offer.options.filter((option) => option.possible)
    .map(({ level }) => level);

describe('CAL-10, C1.1: sharing with a new person at a partner', () => {
  it('offers what relationship, policy and server allow, busy times marked, and writes nothing', async () => {
    const prepared = await prepare(SAM);
    expect(possible(prepared)).toEqual(['none', 'availabilityOnly', 'limitedDetails']);
    expect(offerOf(prepared)).toMatchObject({
      calendarId: 'cal-1',
      present: 'none',
      offer: { preselected: 'availabilityOnly' },
    });
    expect(prepared.calls).toEqual(['listCalendars', 'list cal-1', `allowedLevels ${SAM}`]);
  });

  it('CAL-12: offers busy times alone where the server allows no more', async () => {
    const permissions = createFakeCalendarPermissions();
    permissions.grantable = ['availabilityOnly'];
    const prepared = await prepare(SAM, permissions);
    expect(possible(prepared)).toEqual(['none', 'availabilityOnly']);
    expect(offerOf(prepared).offer.options[2]?.refusals).toMatchObject([{ code: 'serverAllowsOnly' }]);
  });

  it('goes by register and policy where the server does not say', async () => {
    const permissions = createFakeCalendarPermissions();
    permissions.grantable = undefined;
    expect(possible(await prepare(SAM, permissions))).toEqual(['none', 'availabilityOnly', 'limitedDetails']);
  });

  it('C1.3: offers busy times alone under the wildcard, and the policy is the reason', async () => {
    const prepared = await prepare('a.patel@elmwood.example');
    expect(possible(prepared)).toEqual(['none', 'availabilityOnly']);
    expect(offerOf(prepared).offer.options[2]?.refusals).toMatchObject([
      { code: 'policyAllowsOnly', rule: 'wildcard' },
    ]);
  });
});

describe('somebody who already has an entry', () => {
  it('is found in any spelling, with name and level', async () => {
    const permissions = createFakeCalendarPermissions([
      { ...outsideEntry('Sam.Hall@Northshire.example', 'limitedDetails'), name: 'Sam Hall' },
    ]);
    expect(offerOf(await prepare(SAM, permissions))).toMatchObject({
      present: 'limitedDetails',
      name: 'Sam Hall',
      offer: { preselected: 'limitedDetails' },
    });
  });

  it("may be raised only within the entry's own allowed levels", async () => {
    const entry = { ...outsideEntry(SAM, 'availabilityOnly'), allowedLevels: ['availabilityOnly'] as const };
    expect(possible(await prepare(SAM, createFakeCalendarPermissions([entry])))).toEqual(['none', 'availabilityOnly']);
  });

  it('CAL-25: at a suspended partner may be lowered or removed, and the server is not asked for more', async () => {
    const permissions = createFakeCalendarPermissions([outsideEntry('kim@bayview.example', 'limitedDetails')]);
    const prepared = await prepare('kim@bayview.example', permissions);
    expect(possible(prepared)).toEqual(['none', 'availabilityOnly', 'limitedDetails']);
    expect(prepared.calls).toEqual(['listCalendars', 'list cal-1']);
  });

  it('CAL-24: without any relationship can be removed from the list of shares', async () => {
    const permissions = createFakeCalendarPermissions([outsideEntry('x@unknown.example', 'availabilityOnly')]);
    expect(possible(await prepare('x@unknown.example', permissions, { hasEntry: true }))).toEqual([
      'none',
      'availabilityOnly',
    ]);
  });
});

describe('POL-05, C1.4: people who are refused because of who they are', () => {
  it.each([
    ['no relationship', 'x@unknown.example', 'noRelationship'],
    ['a sub-domain of a partner', 'sam@sub.northshire.example', 'noRelationship'],
    ['a consumer service', 'sam@postbox.example', 'consumerService'],
    ['a colleague', 'lee@healthmail.example', 'colleague'],
    ['oneself', 'jo.byrne@healthmail.example', 'self'],
  ])('%s: refused without a call', async (_sentence, text, code) => {
    const { result, calls } = await prepare(text);
    expect(result).toMatchObject({ kind: 'refused', reasons: [{ code }] });
    expect(calls).toEqual([]);
  });

  it('CAL-25: a suspended partner with nothing shared is refused with its reason', async () => {
    const { result } = await prepare('kim@bayview.example');
    expect(result).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'partnerNotActive', because: [{ code: 'suspended' }] }],
    });
  });

  it('CAL-17: half an address is answered before anything is read', async () => {
    const { result, calls } = await prepare('Sam Hall');
    expect(result).toEqual({ kind: 'address', problem: { code: 'nameOnly' } });
    expect(calls).toEqual([]);
  });
});

describe('what goes wrong on the way', () => {
  it('DEL-03: only the owner can share', async () => {
    const owner = { address: 'ward7@healthmail.example', name: 'Ward 7' };
    const { result, calls } = await prepare(SAM, createFakeCalendarPermissions(), { owner });
    expect(result).toEqual({ kind: 'notOwner', owner });
    expect(calls).toEqual([]);
  });

  it.each(['listCalendars', 'list', 'allowedLevels'] as const)(
    'a failing %s ends there, and nothing is written',
    async (call) => {
      const permissions = createFakeCalendarPermissions();
      const failure: Failure = { kind: 'throttled', retryAfterSeconds: 5 };
      permissions.meet(call, { kind: 'fails', failure });
      const { result, calls } = await prepare(SAM, permissions);
      expect(result).toEqual({ kind: 'failed', failure });
      expect(calls[calls.length - 1]).toContain(call);
    },
  );

  it('without the register nobody is classified', async () => {
    const { result } = await prepare(SAM, createFakeCalendarPermissions(), { registerFailure: { kind: 'offline' } });
    expect(result).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
  });
});
