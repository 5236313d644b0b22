const RUN = /(?:%[0-9a-f]{2})+/gi;

const decodeRun = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};

/** One layer of percent encoding; what is no UTF-8 stays as it is. */
export const decodePercent = (text: string): string => (text.includes('%') ? text.replace(RUN, decodeRun) : text);

/** Gateways encode what others have encoded before; nobody honest does it oftener than this. */
const DEEPEST = 6;

/** Layer by layer until `isDone`, or until nothing is left to decode. */
export const decodeUntil = (text: string, isDone: (text: string) => boolean): string => {
  let decoded = text;
  for (let layer = 0; layer < DEEPEST && !isDone(decoded); layer += 1) {
    const next = decodePercent(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
};

export const decodeFully = (text: string): string => decodeUntil(text, () => false);
