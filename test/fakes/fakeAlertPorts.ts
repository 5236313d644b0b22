import type { AlertPorts, MemoryKey, SessionKey } from '../../src/application/alertPorts';
import type { Failure } from '../../src/application/failure';
import type { Attendee } from '../../src/application/ports';
import { fail, succeed, type Result } from '../../src/domain/result';
import type { ScannedEntry } from '../../src/domain/sensitivity';
import { NOW } from './moment';

/** `memory.read`, `appointment.subject`, … : each call by the port it goes to. */
export type AlertCall = string;

/** What a call does instead of what it was asked. */
export type AlertFault = 'fails' | 'throws' | 'rejects';

export interface FakeAlertWorld {
  readonly entry?: Partial<ScannedEntry>;
  readonly attendees?: readonly Attendee[];
  readonly isPrivate?: boolean;
  readonly memory?: { readonly [key in MemoryKey]?: unknown };
  readonly session?: { readonly [key in SessionKey]?: string };
  readonly waivers?: unknown;
  readonly faults?: { readonly [call: AlertCall]: AlertFault | undefined };
  readonly now?: number;
}

export interface FakeAlertPorts extends AlertPorts {
  readonly calls: AlertCall[];
  readonly memoryKept: Map<MemoryKey, unknown>;
  readonly sessionKept: Map<SessionKey, string>;
  waiversKept(): unknown;
  /** What stands above the appointment. */
  notice(): string | undefined;
}

export const FAULT: Failure = { kind: 'unavailable', code: 'OfficeSilent' };

/** Outlook with one appointment open, in memory, that errs where it is told to. Values go through JSON, as they do there. */
export const createFakeAlertPorts = (world: FakeAlertWorld = {}): FakeAlertPorts => {
  const calls: AlertCall[] = [];
  const memoryKept = new Map(Object.entries(world.memory ?? {}) as [MemoryKey, unknown][]);
  const sessionKept = new Map(Object.entries(world.session ?? {}) as [SessionKey, string][]);
  let waivers = world.waivers;
  let notice: string | undefined;
  const entry: ScannedEntry = { subject: '', location: '', body: '', ...world.entry };

  const answer = <T>(call: AlertCall, run: () => T): Promise<Result<T, Failure>> => {
    calls.push(call);
    const fault = world.faults?.[call];
    if (fault === 'throws') throw new TypeError(call);
    if (fault === 'rejects') return Promise.reject(new RangeError(call));
    return Promise.resolve(fault === 'fails' ? fail(FAULT) : succeed(run()));
  };
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  return {
    calls,
    memoryKept,
    sessionKept,
    waiversKept: () => waivers,
    notice: () => notice,
    clock: { now: () => world.now ?? NOW },
    appointment: {
      subject: () => answer('appointment.subject', () => entry.subject),
      location: () => answer('appointment.location', () => entry.location),
      body: () => answer('appointment.body', () => entry.body),
      categories: () => answer('appointment.categories', () => entry.categories ?? []),
      attachmentNames: () => answer('appointment.attachmentNames', () => entry.attachmentNames ?? []),
      attendees: () => answer('appointment.attendees', () => world.attendees ?? []),
      isPrivate: () => answer('appointment.isPrivate', () => world.isPrivate ?? false),
    },
    memory: {
      read: (key) => answer('memory.read', () => memoryKept.get(key)),
      save: (key, value) => answer('memory.save', () => void memoryKept.set(key, asJson(value))),
    },
    waivers: {
      read: () => answer('waivers.read', () => waivers),
      save: (value) => answer('waivers.save', () => void (waivers = asJson(value))),
    },
    session: {
      read: (key) => answer('session.read', () => sessionKept.get(key)),
      save: (key, text) => answer('session.save', () => void sessionKept.set(key, text)),
    },
    notices: {
      show: (text) => answer('notices.show', () => void (notice = text)),
      remove: () => answer('notices.remove', () => void (notice = undefined)),
    },
  };
};
