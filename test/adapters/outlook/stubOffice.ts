type Handler = (payload: unknown) => void;
type Done = (answer: { status: string; value?: unknown; error?: object }) => void;

/** A question of office.js that answers with `value`. */
export const asks = (value: unknown) => ({
  getAsync: (done: Done) => queueMicrotask(() => done({ status: 'succeeded', value })),
});
export const refuses = (code: number) => ({
  getAsync: (done: Done) =>
    queueMicrotask(() => done({ status: 'failed', error: { code, name: 'X', message: 'text' } })),
});
export const isSilent = { getAsync: () => undefined };

export const person = (displayName: string, emailAddress: string) => ({ displayName, emailAddress });
export const JO = person('Jo Byrne', 'jo.byrne@healthmail.example');
export const SAM = person('Sam Hall', 'sam.hall@northshire.example');
export const LEE = person('', 'lee@healthmail.example');

/** What handlers were added, by event, and a way to raise it. */
export const createEvents = () => {
  const handlers: { event: string; handler: Handler }[] = [];
  return {
    source: { addHandlerAsync: (event: string, handler: Handler) => void handlers.push({ event, handler }) },
    raise: (event: string, payload: unknown = {}) =>
      handlers.filter((one) => one.event === event).forEach(({ handler }) => handler(payload)),
    names: () => handlers.map(({ event }) => event),
  };
};

export interface StubOffice {
  readonly item?: object;
  readonly mailbox?: object;
  readonly set?: number;
  readonly officeTheme?: object;
}

/** The few members of office.js that the adapter uses; `set` is the Mailbox 1.x that the host declares. */
export const stubOffice = ({ item, mailbox = {}, set = 14, officeTheme }: StubOffice = {}): typeof Office =>
  ({
    EventType: {
      ItemChanged: 'olkItemSelectedChanged',
      RecipientsChanged: 'olkRecipientsChanged',
      AppointmentTimeChanged: 'olkAppointmentTimeChanged',
      OfficeThemeChanged: 'officeThemeChanged',
    },
    context: {
      requirements: { isSetSupported: (_name: string, version: string) => Number(version.split('.')[1]) <= set },
      officeTheme,
      mailbox: { userProfile: { emailAddress: JO.emailAddress, displayName: JO.displayName }, item, ...mailbox },
    },
  }) as unknown as typeof Office;

/** A window whose media queries match as told. */
export const stubPage = (...matching: readonly string[]) => {
  const changed: (() => void)[] = [];
  const page = {
    matchMedia: (query: string) => ({
      matches: matching.some((part) => query.includes(part)),
      addEventListener: (_type: string, listener: () => void) => void changed.push(listener),
    }),
  } as unknown as Window;
  return { page, changeSystem: () => changed.forEach((listener) => listener()) };
};
