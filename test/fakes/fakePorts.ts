import type { Failure } from '../../src/application/failure';
import type { CalendarPermissions, Mailbox, OpenItem, Ports } from '../../src/application/ports';
import type { Register } from '../../src/domain/federation';
import { fail, succeed } from '../../src/domain/result';
import { ALWAYS_VISIBLE, createFakeEvents, createFakeForm, createFakeOpening } from './fakeAppointment';
import { createFakeAlertPorts, type FakeAlertWorld } from './fakeAlertPorts';
import { createFakeCheckUp } from './fakeCheckUp';
import { createFakeCalendarPermissions } from './fakeCalendarPermissions';
import { createFakeSharingPorts } from './fakeSharingPorts';
import { createFakeSipPorts, type FakeSipWorld } from './fakeSipPorts';
import { EXAMPLE_REGISTER } from './exampleRegister';
import { NOW } from './moment';

export const JO_BYRNE: Mailbox = { address: 'jo.byrne@healthmail.example', name: 'Jo Byrne' };

export { NOW };

export interface FakeWorld {
  readonly permissions?: CalendarPermissions;
  readonly register?: Register;
  readonly registerFailure?: Failure;
  readonly item?: OpenItem;
  readonly itemFailure?: Failure;
  readonly owner?: Mailbox;
  readonly ownerFailure?: Failure;
  readonly me?: Mailbox;
  readonly alert?: FakeAlertWorld;
  readonly sip?: FakeSipWorld;
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
      client: () => 'web',
      theme: () => 'light',
      onThemeChanged: () => nothing,
      onItemChanged: () => nothing,
      openEntry: nothing,
      composeMessage: nothing,
    },
    preferences: { read: () => undefined, save: nothing, clear: nothing },
    alert: createFakeAlertPorts(world.alert),
    form: createFakeForm(),
    opening: createFakeOpening(),
    visibility: ALWAYS_VISIBLE,
    events: createFakeEvents(),
    schedules: { ask: () => Promise.resolve(succeed({ kind: 'answered' })) },
    checkUp: createFakeCheckUp(),
    meeting: { read: () => Promise.resolve(succeed(undefined)) },
    onlineMeetings: {
      scopes: [],
      find: () => Promise.resolve(succeed(undefined)),
      change: (id, settings) => Promise.resolve(succeed({ id, settings })),
    },
    meetingEvents: {
      readOwnLink: () => Promise.resolve(succeed(undefined)),
      readBetween: () => Promise.resolve(succeed(undefined)),
    },
    tenants: { find: () => Promise.resolve(succeed(undefined)) },
    ...createFakeSharingPorts(),
    sip: createFakeSipPorts(world.sip),
  };
};
