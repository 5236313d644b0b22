import type { FakeClock } from './fakeClock';

/**
 * What a call of Outlook does.
 *
 * - `twice`: calls back a second time; `late`: long after everybody has stopped waiting
 * - `throws`: at once, as for a member that is not there
 */
export type Behaviour = 'succeeds' | 'fails' | 'throws' | 'twice' | 'never' | 'late' | 'atOnce';

export const TROUBLES: readonly Behaviour[] = ['fails', 'throws', 'twice', 'never', 'late', 'atOnce'];

interface Person {
  readonly displayName: string;
  readonly emailAddress: string;
}

export interface OutlookWorld {
  readonly subject: string;
  readonly location: string;
  readonly body: string;
  readonly required: readonly Person[];
  readonly optional: readonly Person[];
  readonly categories: readonly string[] | null;
  readonly attachments: readonly string[];
  readonly sensitivity: 'normal' | 'private';
  readonly roaming: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Mailbox 1.x. */
  readonly set: number;
}

export interface Completed {
  readonly at: number;
  readonly options: Office.SmartAlertsEventCompletedOptions | undefined;
}

const LATENCY = 20;
const LATE = 20_000;
type Done = (answer: object | undefined) => void;
const KEY_NOT_FOUND = 9050;

/** Outlook with one appointment open, as far as an event handler sees it. Its faults are chosen by the call's name. */
export const createFakeOutlook = (
  world: OutlookWorld,
  clock: FakeClock,
  behave: (call: string) => Behaviour = () => 'succeeds',
) => {
  const handlers = new Map<string, (event: object) => void>();
  const calls: string[] = [];
  const completions: Completed[] = [];
  const roaming: Record<string, unknown> = JSON.parse(JSON.stringify(world.roaming));
  const session = new Map(Object.entries(world.session));
  const shown: { key: string; message: string; type: string; actions?: readonly object[] }[] = [];

  const succeeded = (value?: unknown) => ({ status: 'succeeded', value });
  const failed = (code: number) => ({ status: 'failed', error: { code, name: 'Error', message: world.subject } });

  const ask = (call: string, args: readonly unknown[], run: () => object) => {
    calls.push(call);
    const done = args.find((arg) => typeof arg === 'function') as Done;
    const answer = () => done(run());
    switch (behave(call)) {
      case 'throws':
        throw new TypeError(call);
      case 'never':
        return;
      case 'fails':
        return clock.later(() => done(failed(9042)), LATENCY);
      case 'late':
        return clock.later(answer, LATE);
      case 'atOnce':
        return answer();
      case 'twice':
        clock.later(answer, LATENCY);
        return clock.later(answer, LATENCY + 5);
      case 'succeeds':
        return clock.later(answer, LATENCY);
    }
  };
  /** A call without a callback can only throw. */
  const tell = <T>(call: string, run: () => T): T => {
    calls.push(call);
    if (behave(call) === 'throws') throw new TypeError(call);
    return run();
  };
  const asking =
    (call: string, value: () => unknown) =>
    (...args: readonly unknown[]) =>
      ask(call, args, () => succeeded(value()));

  const notify = (call: string) => (key: string, details: { message: string; type: string }, done: Done) =>
    ask(call, [done], () => {
      shown.push({ key, ...details });
      return succeeded();
    });

  const saved: Record<string, unknown> = {};
  const item = {
    itemType: 'appointment',
    subject: { getAsync: asking('subject.getAsync', () => world.subject) },
    location: { getAsync: asking('location.getAsync', () => world.location) },
    body: { getAsync: asking('body.getAsync', () => world.body) },
    requiredAttendees: { getAsync: asking('requiredAttendees.getAsync', () => world.required) },
    optionalAttendees: { getAsync: asking('optionalAttendees.getAsync', () => world.optional) },
    categories: {
      getAsync: asking('categories.getAsync', () => world.categories?.map((displayName) => ({ displayName })) ?? null),
    },
    getAttachmentsAsync: asking('getAttachmentsAsync', () => world.attachments.map((name) => ({ name }))),
    sensitivity: { getAsync: asking('sensitivity.getAsync', () => world.sensitivity) },
    loadCustomPropertiesAsync: asking('loadCustomPropertiesAsync', () => ({
      get: (name: string) => tell('customProperties.get', () => world.properties[name]),
    })),
    sessionData: {
      getAsync: (key: string, done: Done) =>
        ask('sessionData.getAsync', [done], () => {
          const value = session.get(key);
          return value === undefined ? failed(KEY_NOT_FOUND) : succeeded(value);
        }),
      setAsync: (key: string, value: string, done: Done) =>
        ask('sessionData.setAsync', [done], () => {
          session.set(key, value);
          return succeeded();
        }),
    },
    notificationMessages: {
      replaceAsync: notify('notificationMessages.replaceAsync'),
      addAsync: notify('notificationMessages.addAsync'),
      removeAsync: (_key: string, done: Done) => ask('notificationMessages.removeAsync', [done], () => succeeded()),
    },
  };

  const office = {
    actions: { associate: (name: string, handler: (event: object) => void) => void handlers.set(name, handler) },
    context: {
      requirements: {
        isSetSupported: (_name: string, version: string) =>
          tell('requirements.isSetSupported', () => Number(version.split('.')[1]) <= world.set),
      },
      roamingSettings: {
        get: (key: string) => tell('roamingSettings.get', () => roaming[key]),
        set: (key: string, value: unknown) => tell('roamingSettings.set', () => void (roaming[key] = value)),
        saveAsync: (done: Done) =>
          ask('roamingSettings.saveAsync', [done], () => {
            Object.assign(saved, JSON.parse(JSON.stringify(roaming)));
            return succeeded();
          }),
      },
      mailbox: { item },
    },
  };

  return {
    office,
    calls,
    completions,
    shown,
    saved,
    session,
    handlerNames: () => [...handlers.keys()],
    /** Wakes the handler of that name, as Outlook does. */
    fire: (name: string): void => {
      const completed = (options?: Completed['options']): void => {
        completions.push({ at: clock.now(), options });
        tell('event.completed', () => undefined);
      };
      handlers.get(name)?.({ completed });
    },
  };
};

export type FakeOutlook = ReturnType<typeof createFakeOutlook>;
