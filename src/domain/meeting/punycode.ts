const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const [BASE, LEAST, MOST, SKEW, DAMP] = [36, 1, 26, 38, 700];

const adapt = (delta: number, points: number, isFirst: boolean): number => {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let steps = 0;
  for (; rest > ((BASE - LEAST) * MOST) / 2; steps += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return steps + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
};

/** One number of variable length (RFC 3492, section 6.2), and where the next begins. */
const readNumber = (text: string, from: number, bias: number): readonly [value: number, next: number] | undefined => {
  let [value, weight, at] = [0, 1, from];
  for (let k = BASE; at < text.length; k += BASE) {
    const digit = DIGITS.indexOf(text.charAt(at));
    at += 1;
    if (digit < 0) return undefined;
    value += digit * weight;
    const threshold = Math.min(Math.max(k - bias, LEAST), MOST);
    if (digit < threshold) return [value, at];
    weight *= BASE - threshold;
    if (weight > 0x7fffffff) return undefined;
  }
  return undefined;
};

const LONGEST_LABEL = 63;

/** A label `xn--…` as it is shown; any other, and what cannot be read, as it is. */
export const readLabel = (label: string): string => {
  if (!label.startsWith('xn--') || label.length > LONGEST_LABEL) return label;
  const coded = label.slice(4);
  const hyphen = coded.lastIndexOf('-');
  const shown = [...coded.slice(0, Math.max(0, hyphen))];
  let [point, place, bias, at] = [128, 0, 72, hyphen + 1];
  while (at < coded.length) {
    const number = readNumber(coded, at, bias);
    if (number === undefined) return label;
    const before = place;
    const count = shown.length + 1;
    place += number[0];
    at = number[1];
    bias = adapt(place - before, count, before === 0);
    point += Math.floor(place / count);
    place %= count;
    if (point > 0x10ffff) return label;
    shown.splice(place, 0, String.fromCodePoint(point));
    place += 1;
  }
  return shown.join('');
};
