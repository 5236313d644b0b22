/** Lists of numbers under keys, in one block of memory. A key's list is `values` from `starts[slot]` to `starts[slot + 1]`. */
export interface Postings {
  /** Slots are given in the order in which keys were first put; a key never put has a slot of nothing. */
  slotOf(key: number): number;
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

type Put = (key: number, value: number) => void;

interface Sizes {
  readonly slots: ReadonlyMap<number, number>;
  readonly sizes: readonly number[];
}

const measure = (putAll: (put: Put) => void): Sizes => {
  const slots = new Map<number, number>();
  const sizes: number[] = [];
  const last: number[] = [];
  putAll((key, value) => {
    const slot = slots.get(key) ?? slots.size;
    if (slot === slots.size) slots.set(key, slot);
    if (last[slot] === value) return;
    last[slot] = value;
    sizes[slot] = (sizes[slot] ?? 0) + 1;
  });
  return { slots, sizes };
};

/**
 * `putAll` is called twice, to measure and to fill, and puts the same both times. What is put under a key twice in a row
 * stands there once.
 */
export const createPostings = (putAll: (put: Put) => void): Postings => {
  const { slots, sizes } = measure(putAll);
  // One start more than there are slots, and one more for the slot of nothing.
  const starts = new Uint32Array(sizes.length + 2);
  sizes.forEach((size, slot) => (starts[slot + 1] = (starts[slot] ?? 0) + size));
  starts[sizes.length + 1] = starts[sizes.length] ?? 0;
  const values = new Uint32Array(starts[sizes.length] ?? 0);
  const next = starts.slice();
  putAll((key, value) => {
    const slot = slots.get(key) ?? 0;
    const at = next[slot] ?? 0;
    if (at > (starts[slot] ?? 0) && values[at - 1] === value) return;
    values[at] = value;
    next[slot] = at + 1;
  });
  return { slotOf: (key) => slots.get(key) ?? sizes.length, starts, values };
};

export const sizeOf = ({ starts, slotOf }: Postings, key: number): number => {
  const slot = slotOf(key);
  return (starts[slot + 1] ?? 0) - (starts[slot] ?? 0);
};
