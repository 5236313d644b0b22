/** office.js's number for "an event's function has completed". */
const COMPLETED = 94;
const INVOKED = 'appCommandInvoked';

type Fields = Readonly<Record<string, unknown>>;

const read = (json: unknown): Fields => {
  try {
    const value: unknown = JSON.parse(String(json));
    return typeof value === 'object' && value !== null ? (value as Fields) : {};
  } catch {
    return {};
  }
};

const asFields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/**
 * Outlook hands an event to the add-in, a file's name in it where a file was removed. When the add-in says that it is
 * done with the event, office.js hands the same event back, word for word; what the add-in itself answers stands beside
 * it. Only a whole event that Outlook handed out is known again: one word more or less in it is the add-in's own.
 */
export const createHandedBack = () => {
  const events = new Map<string, string>();

  return {
    /** A message from Outlook to one of the add-in's frames. */
    noteHandedOut: (message: string): void => {
      const { _actionName, _data } = read(message);
      if (_actionName !== INVOKED || !Array.isArray(_data)) return;
      const [id, , event] = _data as unknown[];
      events.set(String(id), JSON.stringify(read(event)));
    },
    /** Of a message from the add-in to Outlook what is the add-in's own to say. */
    ownPart: (message: string): string => {
      const call = asFields(read(message)._data);
      if (asFields(call.DdaMethod).DispatchId !== COMPLETED) return message;
      const { completedContext, ...event } = read(call['2']);
      const isHandedBack = JSON.stringify(event) === events.get(String(call['0']));
      if (!isHandedBack) return message;
      return message.replace(JSON.stringify(call['2']), () => JSON.stringify(completedContext) ?? '');
    },
  };
};
