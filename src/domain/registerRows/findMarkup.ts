type Holder = Readonly<Record<string, unknown>>;

const MARKUP = /<[a-z!/?]/i;

/** Where in a value markup stands, such as `0.kind`: empty for the value itself, `undefined` for nowhere. */
export const findMarkup = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.includes('<') && MARKUP.test(value) ? '' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of Object.keys(value)) {
    const below = findMarkup((value as Holder)[key]);
    if (below !== undefined) return below === '' ? key : `${key}.${below}`;
  }
  return undefined;
};
