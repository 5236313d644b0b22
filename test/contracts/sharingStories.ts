import { createGraphPermissions } from '../../src/adapters/graph/graphPermissions';
import { parseRegister } from '../../src/adapters/register/parseRegister';
import { createHistory } from '../../src/application/history';
import { planUndo } from '../../src/application/planUndo';
import type { Ports } from '../../src/application/ports';
import { prepareShare } from '../../src/application/prepareShare';
import { readSharing } from '../../src/application/readSharing';
import { createRecordedChange } from '../../src/application/recordShare';
import { planRepairs, repairAll } from '../../src/application/repairs';
import type { ShareChange, ShareOutcome } from '../../src/application/shareChange';
import { grantsOf } from '../../src/application/sharingPicture';
import { succeed } from '../../src/domain/result';
import { createFaultQueue } from '../../sandbox/graph/faultQueue';
import { createGraphFetch } from '../../sandbox/graph/graphFetch';
import { issueToken } from '../../sandbox/graph/tokens';
import { DEFAULT_SETTINGS, type Fault, type GraphSettings } from '../../sandbox/settings';
import { createWorld } from '../../sandbox/world/createWorld';
import { organizationEntry, permissionEntry, ROLES } from '../../sandbox/world/grantRules';
import type { World } from '../../sandbox/world/world';
import { address } from '../fakes/exampleRegister';
import { createFakePorts } from '../fakes/fakePorts';
import { createFakeAppFolder } from '../fakes/fakeSharingPorts';

export type Role = (typeof ROLES)[number];

/** People of every kind, and the most that may be given to each by the rules of the small world, written down by hand. */
export const PEOPLE: Readonly<Record<string, Role>> = {
  'sam.hall@northshire.example': 'limitedRead',
  'a.patel@elmwood.example': 'freeBusyRead',
  'helen.voss@bayview.example': 'none',
  'x@unknown.example': 'none',
  'lee@healthmail.example': 'none',
};

export type LevelAsked = 'none' | 'availabilityOnly' | 'limitedDetails';

const ROLE_OF = { none: 'none', availabilityOnly: 'freeBusyRead', limitedDetails: 'limitedRead' } as const;

/** Somebody else changes the list: another window, an administrator. `none` takes the entry away. */
export interface Edit {
  readonly kind: 'edit';
  readonly whom: string;
  readonly role: Role | 'custom';
}

export type Step =
  /** As the screens do it: asked, chosen, confirmed. */
  | { readonly kind: 'share'; readonly whom: string; readonly to: LevelAsked }
  /** From a screen that has stood open: whatever it showed is confirmed, offered now or not. */
  | { readonly kind: 'stale'; readonly whom: string; readonly to: LevelAsked }
  | { readonly kind: 'undoLast' }
  | { readonly kind: 'undoRecord'; readonly which: number }
  | { readonly kind: 'repair' }
  | { readonly kind: 'policy'; readonly role: Role }
  | Edit;

export interface PlayedStep {
  readonly step: Step;
  readonly faults: readonly Omit<Fault, 'times' | 'path'>[];
  /** Made just before this request of the step. */
  readonly meanwhile?: { readonly at: number; readonly edit: Edit };
}

export interface Story {
  readonly settings: Partial<GraphSettings>;
  readonly held: readonly Edit[];
  readonly steps: readonly PlayedStep[];
}

type Holdings = ReadonlyMap<string, readonly (Role | 'custom')[]>;

const BASE = createWorld({ size: 'small', now: Date.UTC(2026, 10, 24, 9, 0) });

const REGISTER = parseRegister(BASE.register);

const rank = (role: Role | 'custom'): number => (role === 'custom' ? ROLES.length : ROLES.indexOf(role));

const isAbove = (a: Role | 'custom', b: Role | 'custom'): boolean => rank(a) > rank(b);

const calendarOf = (world: World) => {
  const found = world.mailboxes.get(world.me)?.calendars.find(({ isDefault }) => isDefault);
  if (!found) throw new Error('The world has no default calendar.');
  return found;
};

const holdingsOf = (world: World): Holdings => {
  const held = new Map<string, (Role | 'custom')[]>();
  for (const { emailAddress, role } of calendarOf(world).permissions) {
    const whom = emailAddress?.address?.toLowerCase();
    if (whom) held.set(whom, [...(held.get(whom) ?? []), role as Role]);
  }
  return held;
};

const widest = (roles: readonly (Role | 'custom')[] = []): Role | 'custom' =>
  roles.reduce<Role | 'custom'>((most, role) => (isAbove(role, most) ? role : most), 'none');

const makeEdit = (world: World, { whom, role }: Edit): void => {
  const calendar = calendarOf(world);
  const others = calendar.permissions.filter(({ emailAddress }) => emailAddress?.address?.toLowerCase() !== whom);
  calendar.permissions = role === 'none' ? others : [...others, permissionEntry(world, whom, role)];
};

/** One story over the simulator, from an empty list on; throws an Error that says which promise was broken. */
export const playStory = async ({ settings, held, steps }: Story): Promise<{ readonly requests: number }> => {
  let world: World = BASE;
  calendarOf(world).permissions = [organizationEntry('freeBusyRead')];
  for (const edit of held) makeEdit(world, edit);
  const faults = createFaultQueue();
  const sandbox = { ...DEFAULT_SETTINGS, graph: { ...DEFAULT_SETTINGS.graph, ...settings } };
  const graph = createGraphFetch({ world: () => world, settings: () => sandbox, faults, latency: 0 });

  let requests = 0;
  let inStep = 0;
  let meanwhile: PlayedStep['meanwhile'];
  let edited: Edit | undefined;
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    requests += 1;
    inStep += 1;
    if (meanwhile && inStep === meanwhile.at) {
      edited = meanwhile.edit;
      makeEdit(world, edited);
    }
    return graph(input, init);
  };

  const accessToken = issueToken(world, {
    scopes: ['Calendars.ReadWrite'],
    address: world.me,
    lifetimeSeconds: 36_000,
  }).accessToken;
  const clock = { now: world.now, timeZone: () => 'Europe/London' };
  if (!REGISTER.ok) throw new Error('The register of the small world cannot be read.');
  const reading = REGISTER.value;
  const isKnown = (id: string): boolean => reading.register.partners.some((partner) => partner.id === id);
  if (!['northshire', 'elmwood', 'bayview'].every(isKnown))
    throw new Error('The register misses the people’s partners.');
  const ports: Ports = {
    ...createFakePorts({
      register: reading.register,
      permissions: createGraphPermissions({
        tokens: { token: () => Promise.resolve(succeed(accessToken)) },
        clock,
        patience: { answerWithin: 30_000, firstDelay: 0, longestDelay: 20 },
      }),
    }),
    clock,
    appFolder: createFakeAppFolder(),
  };
  const history = createHistory(ports);
  const change = createRecordedChange(ports, history);
  const outcomes: ShareOutcome[] = [];

  const attemptChange = async (asked: ShareChange): Promise<void> => {
    outcomes.push(await change(asked));
  };

  const share = async (whom: string, to: LevelAsked, isStale: boolean): Promise<readonly ShareChange[]> => {
    const prepared = await prepareShare(ports, { addressText: whom, hasEntry: true });
    if (prepared.kind !== 'offer') {
      if (!isStale) return [];
      const from = 'availabilityOnly' as const;
      return [{ calendarId: calendarOf(world).id, address: address(whom), from, to, confirmed: true }];
    }
    const isPossible = prepared.offer.options.some(({ level, possible }) => level === to && possible);
    if (!isPossible && !isStale) return [];
    const { calendarId, present: from } = prepared;
    return [{ calendarId, address: address(whom), from, to, confirmed: true }];
  };

  const undoRecord = async (which: number): Promise<readonly ShareChange[]> => {
    const { records } = (await history.read()).history;
    const record = records[which % Math.max(1, records.length)];
    const plan = record ? await planUndo(ports, record) : undefined;
    return plan?.kind === 'planned' && plan.change ? [plan.change] : [];
  };

  const undoLast = (): readonly ShareChange[] => {
    const last = outcomes[outcomes.length - 1];
    return last && 'undo' in last && last.undo ? [last.undo] : [];
  };

  const repairs = async () => {
    const reread = await readSharing(ports);
    return reread.kind === 'read' ? planRepairs(reread.picture) : [];
  };

  const plan = async (step: Step): Promise<readonly ShareChange[]> => {
    if (step.kind === 'share' || step.kind === 'stale') return share(step.whom, step.to, step.kind === 'stale');
    if (step.kind === 'undoLast') return undoLast();
    return step.kind === 'undoRecord' ? undoRecord(step.which) : [];
  };

  const check = (before: Holdings, confirmed: readonly ShareChange[], asEdited: Edit | undefined): void => {
    const after = holdingsOf(world);
    for (const [whom, roles] of after) {
      const was = widest(before.get(whom));
      const asked = confirmed.filter((one) => one.address.text.toLowerCase() === whom).map((one) => ROLE_OF[one.to]);
      const most = widest([was, ...asked, ...(asEdited?.whom === whom ? [asEdited.role] : [])]);
      const now = widest(roles);
      if (isAbove(now, most))
        throw new Error(`${whom} has ${now}, above ${most}, the most that was there or confirmed`);
      const isTwice = roles.length > Math.max(1, before.get(whom)?.length ?? 0);
      if (isTwice && !(asEdited?.whom === whom && settings.secondGrant === 'duplicates'))
        throw new Error(`${whom} has ${roles.length} entries`);
      const isOurs = asEdited?.whom !== whom && isAbove(now, was);
      if (isOurs && isAbove(now, PEOPLE[whom] ?? 'none'))
        throw new Error(`${whom} was raised to ${now}, above the cap`);
    }
  };

  const checkOutcome = (outcome: ShareOutcome): void => {
    if (!('present' in outcome) || outcome.kind === 'changedMeanwhile' || edited) return;
    const now = widest(holdingsOf(world).get(outcome.change.address.text.toLowerCase()));
    const said = { ...ROLE_OF, reviewer: 'read', editor: 'write' }[outcome.present as LevelAsked];
    if (said !== undefined && said !== now) throw new Error(`The screen says ${said}, the server holds ${now}`);
  };

  const playStep = async (played: PlayedStep): Promise<void> => {
    const { step } = played;
    const before = holdingsOf(world);
    if (step.kind === 'edit') return makeEdit(world, step);
    if (step.kind === 'policy') {
      const policy = world.policy.map((entry) =>
        entry.domain === 'northshire.example' ? { ...entry, role: step.role } : entry,
      );
      world = { ...world, policy };
      return;
    }
    inStep = 0;
    meanwhile = played.meanwhile;
    edited = undefined;
    faults.replace(played.faults.map((fault) => ({ ...fault, times: 1, path: 'calendarPermissions|SharingRoles' })));
    const rows = step.kind === 'repair' ? await repairs() : [];
    const changes = await plan(step);
    for (const one of changes) await attemptChange(one);
    const results = await repairAll(ports, rows, { change });
    faults.replace([]);
    meanwhile = undefined;
    check(before, [...changes, ...rows.map((row) => row.change)], edited);
    const settled = [...results.map(({ outcome }) => outcome), ...outcomes.slice(outcomes.length - changes.length)];
    if (changes.length + results.length > 0) settled.forEach(checkOutcome);
  };

  const checkEnd = async (): Promise<void> => {
    const reread = await readSharing(ports);
    if (reread.kind !== 'read') throw new Error(`The screen ends on ${reread.kind}`);
    const picture = reread.picture.calendars.find(({ calendar }) => calendar.isDefault);
    const shown = (picture ? grantsOf(picture) : []).map(({ permission }) => `${permission.id} ${permission.level}`);
    const server = await ports.permissions.list(calendarOf(world).id);
    const kept = server.ok ? server.value.filter(({ isOrganizationDefault }) => !isOrganizationDefault) : [];
    const expected = kept.map(({ id, level }) => `${id} ${level}`);
    if (shown.sort().join() !== expected.sort().join())
      throw new Error(`Shown ${shown.join()}, held ${expected.join()}`);
    const people = [...holdingsOf(world).values()].flat().length;
    if (people !== shown.length) throw new Error(`Shown ${shown.length} people, held ${people}`);
  };

  try {
    for (const step of steps) await playStep(step);
    await checkEnd();
    return { requests };
  } finally {
    globalThis.fetch = network;
  }
};
