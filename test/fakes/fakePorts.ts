import type { Failure } from '../../src/application/failure';
import type { CalendarPermissions, Mailbox, OpenItem, Ports } from '../../src/application/ports';
import type { Register } from '../../src/domain/federation';
import { fail, succeed } from '../../src/domain/result';
import { createFakeCalendarPermissions } from './fakeCalendarPermissions';
import { EXAMPLE_REGISTER } from './exampleRegister';

export const JO_BYRNE: Mailbox = { address: 'jo.byrne@healthmail.example', name: 'Jo Byrne' };

/** Tuesday 24 November 2026, 9:00 in London. */
export const NOW = Date.UTC(2026, 10, 24, 9, 0);

export interface FakeWorld {
  readonly permissions?: CalendarPermissions;
  readonly register?: Register;
  readonly registerFailure?: Failure;
  readonly item?: OpenItem;
  readonly itemFailure?: Failure;
  readonly owner?: Mailbox;
  readonly ownerFailure?: Failure;
  readonly me?: Mailbox;
}

export interface FakePorts extends Ports {
  /** Every pause that was asked for, in milliseconds. */
  readonly waits: number[];
}

export const createFakePorts = (world: FakeWorld = {}): FakePorts => {
  const waits: number[] = [];
  const me = world.me ?? JO_BYRNE;
  const register = world.register ?? EXAMPLE_REGISTER;
  const nothing = (): void => undefined;
  return {
    waits,
    clock: { now: () => NOW, timeZone: () => 'Europe/London' },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    signIn: {
      resume: () => Promise.resolve(succeed(me)),
      signIn: () => Promise.resolve(succeed(me)),
      signOut: () => Promise.resolve(),
    },
    permissions: world.permissions ?? createFakeCalendarPermissions(),
    register: {
      read: () =>
        Promise.resolve(world.registerFailure ? fail(world.registerFailure) : succeed({ register, problems: [] })),
    },
    host: {
      user: () => me,
      owner: () => Promise.resolve(world.ownerFailure ? fail(world.ownerFailure) : succeed(world.owner)),
      readOpenItem: () =>
        Promise.resolve(world.itemFailure ? fail(world.itemFailure) : succeed(world.item ?? { kind: 'none' })),
      theme: () => 'light',
      onThemeChanged: () => nothing,
      onItemChanged: () => nothing,
      composeMessage: nothing,
    },
    preferences: { read: () => undefined, save: nothing, clear: nothing },
  };
};
