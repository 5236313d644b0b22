import { badRequest } from './refusal';

type Plain = Readonly<Record<string, unknown>>;

/** Names in `$select`; `undefined` where there is none. */
export const selectedNames = (query: URLSearchParams): readonly string[] | undefined =>
  query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** Keeps what was selected. The id and OData's own facts always stay. */
export const select = (names: readonly string[] | undefined, known: readonly string[], type: string) => {
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown) throw badRequest(`Could not find a property named '${unknown}' on type 'microsoft.graph.${type}'.`);
  return (item: Plain): Plain =>
    names
      ? Object.fromEntries(
          Object.entries(item).filter(([name]) => name === 'id' || name.includes('@odata') || names.includes(name)),
        )
      : item;
};
