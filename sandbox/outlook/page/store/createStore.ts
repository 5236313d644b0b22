/** A value that changes as a whole and tells who listens. */
export interface Store<T> {
  get(): T;
  /** Replaces the value by what `change` makes of it; the same value again tells nobody. */
  update(change: (value: T) => T): void;
  /** Returns what ends the listening. */
  subscribe(listener: (after: T, before: T) => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(after: T, before: T) => void>();
  return {
    get: () => value,
    update: (change) => {
      const before = value;
      value = change(before);
      if (Object.is(value, before)) return;
      for (const listener of [...listeners]) listener(value, before);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
