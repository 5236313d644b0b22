/** Several listeners behind one registration, since office.js can only remove all handlers of an event at once. */
export const createListeners = () => {
  const listeners = new Set<() => void>();
  return {
    add: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (): void => [...listeners].forEach((listener) => listener()),
  };
};

type Source = Pick<Office.Mailbox, 'addHandlerAsync'>;

/** Listens for as long as the pane lives. A host that refuses, or has no such event, is a host that never tells. */
export const listen = <T>(
  source: Source | undefined,
  event: Office.EventType | undefined,
  tell: (payload: T) => void,
): void => {
  if (typeof source?.addHandlerAsync !== 'function' || event === undefined) return;
  try {
    source.addHandlerAsync(event, tell, () => undefined);
  } catch {
    // Thrown at once by hosts that know the member but not the event.
  }
};
