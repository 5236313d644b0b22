/** Which events the add-in listens to. office.js registers once per event, however many handlers there are. */
export interface Listeners {
  add(name: string): void;
  remove(name: string): void;
  has(name: string): boolean;
  /** Resolves when the add-in first listens to this event. */
  whenAdded(name: string): Promise<void>;
}

export function createListeners(): Listeners {
  const names = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();
  return {
    add(name) {
      names.add(name);
      for (const resolve of waiting.get(name) ?? []) resolve();
      waiting.delete(name);
    },
    remove: (name) => void names.delete(name),
    has: (name) => names.has(name),
    whenAdded(name) {
      if (names.has(name)) return Promise.resolve();
      return new Promise((resolve) => waiting.set(name, [...(waiting.get(name) ?? []), resolve]));
    },
  };
}
