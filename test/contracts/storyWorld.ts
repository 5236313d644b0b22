import { parseRegister } from '../../src/adapters/register/parseRegister';
import type { Fault, GraphSettings } from '../../sandbox/settings';
import { createWorld } from '../../sandbox/world/createWorld';
import { organizationEntry, permissionEntry, ROLES } from '../../sandbox/world/grantRules';
import type { World } from '../../sandbox/world/world';

export type Role = (typeof ROLES)[number];

export type HeldRole = Role | 'custom';

/** People of every kind, and the most that may be given to each by the rules of the small world, written down by hand. */
export const PEOPLE: Readonly<Record<string, Role>> = {
  'sam.hall@northshire.example': 'limitedRead',
  'a.patel@elmwood.example': 'freeBusyRead',
  'helen.voss@bayview.example': 'none',
  'x@unknown.example': 'none',
  'lee@healthmail.example': 'none',
};

export type LevelAsked = 'none' | 'availabilityOnly' | 'limitedDetails';

/** Somebody else changes the list: another window, an administrator. `none` takes the entry away. */
export interface Edit {
  readonly kind: 'edit';
  readonly whom: string;
  readonly role: HeldRole;
}

export type Step =
  /** As the screens do it: asked, chosen, confirmed. */
  | { readonly kind: 'share'; readonly whom: string; readonly to: LevelAsked }
  /** From a screen that has stood open: whatever it showed is confirmed, offered now or not. */
  | { readonly kind: 'stale'; readonly whom: string; readonly to: LevelAsked }
  | { readonly kind: 'undoLast' }
  | { readonly kind: 'undoRecord'; readonly which: number }
  | { readonly kind: 'repair' }
  /** The tenant's policy for Northshire changes; the register does not know of it. */
  | { readonly kind: 'policy'; readonly role: Role }
  | Edit;

export interface PlayedStep {
  readonly step: Step;
  readonly faults: readonly Omit<Fault, 'times' | 'path'>[];
  /** Made just before this request of the step. */
  readonly meanwhile?: { readonly at: number; readonly edit: Edit };
  /** From this request of the step on nothing reaches Graph, until the next step. */
  readonly lostAt?: number;
}

export interface Story {
  readonly settings: Partial<GraphSettings>;
  readonly held: readonly Edit[];
  readonly steps: readonly PlayedStep[];
}

/** Roles by address; more than one is a fault. */
export type Holdings = ReadonlyMap<string, readonly HeldRole[]>;

export const SMALL_WORLD = createWorld({ size: 'small', now: Date.UTC(2026, 10, 24, 9, 0) });

const rank = (role: HeldRole): number => (role === 'custom' ? ROLES.length : ROLES.indexOf(role));

export const isAbove = (a: HeldRole, b: HeldRole): boolean => rank(a) > rank(b);

export const widest = (roles: readonly HeldRole[] = []): HeldRole =>
  roles.reduce<HeldRole>((most, role) => (isAbove(role, most) ? role : most), 'none');

/** The register of the small world, with the partners of all who play. */
export const storyRegister = () => {
  const reading = parseRegister(SMALL_WORLD.register);
  const ids = reading.ok ? reading.value.register.partners.map(({ id }) => id) : [];
  if (!reading.ok || !['northshire', 'elmwood', 'bayview'].every((id) => ids.includes(id)))
    throw new Error('The register of the small world misses partners of those who play.');
  return reading.value.register;
};

export const defaultCalendarOf = (world: World) => {
  const found = world.mailboxes.get(world.me)?.calendars.find(({ isDefault }) => isDefault);
  if (!found) throw new Error('The world has no default calendar.');
  return found;
};

export const holdingsOf = (world: World): Holdings => {
  const held = new Map<string, HeldRole[]>();
  for (const { emailAddress, role } of defaultCalendarOf(world).permissions) {
    const whom = emailAddress?.address?.toLowerCase();
    if (whom) held.set(whom, [...(held.get(whom) ?? []), role as HeldRole]);
  }
  return held;
};

export const makeEdit = (world: World, { whom, role }: Edit): void => {
  const calendar = defaultCalendarOf(world);
  const others = calendar.permissions.filter(({ emailAddress }) => emailAddress?.address?.toLowerCase() !== whom);
  calendar.permissions = role === 'none' ? others : [...others, permissionEntry(world, whom, role)];
};

/** The world as a story finds it: nobody has an entry but these, in no calendar; each story is one of its own. */
export const startWorld = (held: readonly Edit[]): World => {
  for (const calendar of SMALL_WORLD.mailboxes.get(SMALL_WORLD.me)?.calendars ?? [])
    calendar.permissions = [organizationEntry('freeBusyRead')];
  for (const edit of held) makeEdit(SMALL_WORLD, edit);
  return SMALL_WORLD;
};

export const withPolicy = (world: World, role: Role): World => ({
  ...world,
  policy: world.policy.map((entry) => (entry.domain === 'northshire.example' ? { ...entry, role } : entry)),
});
