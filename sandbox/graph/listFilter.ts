import type { ListItem } from '../world/sharePoint/site';
import type { GraphCall } from './call';
import { notSimulated } from './refusal';
import type { ListPlace } from './sites';
import { invalid } from './siteRefusal';

const TERM = /^fields\/(\w+) eq '((?:[^']|'')*)'$/i;
/** Above this SharePoint gives up, whatever the request prefers. */
const THRESHOLD = 5000;
const ANYWAY = 'HonorNonIndexedQueriesWarningMayFailRandomly';

const refusedFor = (name: string) =>
  invalid(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${ANYWAY}' ` +
      'header to allow this, but be warned that such queries may fail on large lists.',
  );

/** `$filter=fields/Name eq 'x'`: needs an index on the column, also where the list is tiny. */
export const filterOf = ({ query, preferences }: GraphCall, { list }: ListPlace): ((item: ListItem) => boolean) => {
  const filter = query.get('$filter');
  if (filter === null) return () => true;
  const found = TERM.exec(filter.trim());
  if (!found) throw notSimulated(`$filter=${filter}`);
  const [, name = '', value = ''] = found;
  const column = list.columns.find((one) => one.name === name);
  if (!column) throw invalid(`Field '${name}' is not recognized`);
  if (!column.indexed && !preferences.allowsUnindexed) throw refusedFor(name);
  if (!column.indexed && list.items.size > THRESHOLD)
    throw invalid('The attempted operation is prohibited because it exceeds the list view threshold.');
  const wanted = value.replace(/''/g, "'").toLowerCase();
  return ({ fields }) => String(fields[name] ?? '').toLowerCase() === wanted;
};
