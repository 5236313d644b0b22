import { notSimulated } from './refusal';

const TERM =
  /^(?:startswith\((\w+),'((?:[^']|'')*)'\)|(\w+) eq '((?:[^']|'')*)'|(\w+)\/any\((\w):\6(?:\/(\w+))? eq '((?:[^']|'')*)'\))$/i;

const unquote = (text = ''): string => text.replace(/''/g, "'").toLowerCase();

const plain = (value: unknown): string => (typeof value === 'string' ? value : String(value ?? '')).toLowerCase();

type Fits = (item: Readonly<Record<string, unknown>>) => boolean;

const termOf = (term: string): Fits => {
  const found = TERM.exec(term.trim());
  if (!found) throw notSimulated(`$filter=${term}`);
  const [, startName, start, equalName, equal, listName = '', , below, member] = found;
  const sought = unquote(start ?? equal ?? member);
  if (startName) return (item) => plain(item[startName]).startsWith(sought);
  if (equalName) return (item) => plain(item[equalName]) === sought;
  return (item) => {
    const list = item[listName];
    if (!Array.isArray(list)) return false;
    return list.some((one: Record<string, unknown>) => plain(below ? one[below] : one) === sought);
  };
};

/** Cuts at `or` outside of quotes: a name may hold the word. */
const termsOf = (filter: string): readonly string[] =>
  filter.split(/\s+or\s+(?=(?:[^']*'[^']*')*[^']*$)/i).filter(Boolean);

/** `startswith(name,'x')`, `name eq 'x'`, `names/any(n:n eq 'x')` and `any(n:n/name eq 'x')`, joined by `or`. */
export const matcher = <T extends object>(filter: string | null): ((item: T) => boolean) => {
  const terms = termsOf(filter ?? '').map(termOf);
  return (item) => terms.length === 0 || terms.some((fits) => fits(item as Readonly<Record<string, unknown>>));
};
