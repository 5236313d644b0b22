/**
 * A `Date` whose present is so many milliseconds ahead. Only the ways to ask for the present change: `Date.now()`,
 * `new Date()` and `Date()`. A proxy, so that `instanceof`, subclasses and the static functions stay as they are.
 */
export function shiftDate(plain: DateConstructor, offset: number): DateConstructor {
  const now = () => plain.now() + offset;
  const shifted = new Proxy(plain, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
    apply: () => new plain(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  Object.defineProperty(plain.prototype, 'constructor', { value: shifted, configurable: true, writable: true });
  return shifted;
}
