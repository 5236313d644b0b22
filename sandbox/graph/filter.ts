import { notSimulated } from './refusal';

const FILTER = /^(?:startswith\((\w+),'((?:[^']|'')*)'\)|(\w+) eq '((?:[^']|'')*)')$/i;

const unquote = (text: string): string => text.replace(/''/g, "'").toLowerCase();

/** `startswith(name,'x')` and `name eq 'x'`, joined by `or`. */
export const matcher = <T extends object>(filter: string | null): ((item: T) => boolean) => {
  const terms = (filter ?? '')
    .split(/\s+or\s+/i)
    .filter(Boolean)
    .map((term) => {
      const found = FILTER.exec(term.trim());
      if (!found) throw notSimulated(`$filter=${term}`);
      const [, startName, start, equalName, equal] = found;
      return {
        name: startName ?? equalName ?? '',
        fits: (value: string) => (startName ? value.startsWith(unquote(start ?? '')) : value === unquote(equal ?? '')),
      };
    });
  const valueOf = (item: T, name: string): string =>
    String((item as Record<string, unknown>)[name] ?? '').toLowerCase();
  return (item) => terms.length === 0 || terms.some(({ name, fits }) => fits(valueOf(item, name)));
};
