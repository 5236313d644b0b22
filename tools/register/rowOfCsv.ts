/** How the cells of a CSV row become a row of the register. A column is named by its path: `calendar.ourSideConfigured`. */
const SERVICE_FIELDS = new Set([
  'status',
  'since',
  'reason',
  'reasonDate',
  'ourSideConfigured',
  'theirSideConfigured',
  'direction',
  'tests',
  'approvedOn',
  'confirmedDate',
  'source',
  'asOf',
]);
const PARTNER_FIELDS = new Set([
  'id',
  'name',
  'domains',
  'sipDomains',
  'sipRule',
  'pendingDomains',
  'relationship.level',
  'relationship.applicationUri',
  'relationship.autodiscoverEndpoint',
  'source',
  'asOf',
  'code',
  'kind',
  'nation',
  'parent',
  'closedOn',
  'successor',
  'useStatement',
  'useCategories',
  'agreementLevel',
  'defaultLevel',
  'assurance.type',
  'assurance.expires',
  'tenantIds',
  'meetingHosts',
  'recording',
  'fileSharing',
  'abilities.im',
  'abilities.presence',
  'abilities.audio',
  'abilities.video',
  'addressBookSync',
]);
const LISTS = new Set(['domains', 'sipDomains', 'pendingDomains', 'useCategories', 'tenantIds', 'meetingHosts']);
const SWITCHES = new Set(['addressBookSync', 'ourSideConfigured', 'theirSideConfigured']);

/** The path of a column in a row, `undefined` where the register knows no such field. */
export const pathOfColumn = (header: string): readonly string[] | undefined => {
  const name = header.trim();
  if (PARTNER_FIELDS.has(name)) return name.split('.');
  const [service = '', field = '', ...more] = name.replace(/^services\./, '').split('.');
  return more.length === 0 && /^[a-z][A-Za-z0-9-]*$/.test(service) && SERVICE_FIELDS.has(field)
    ? ['services', service, field]
    : undefined;
};

const split = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `freeBusy|2018-07-19|technical lead|technical lead; …`. */
const testOf = (text: string) => {
  const [kind, passedOn, ourContact, theirContact] = text.split('|').map((part) => part.trim());
  return { kind, passedOn, ourContact, theirContact };
};

const YES_OR_NO: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

/** What is not understood is left as it is, for the register's reader to refuse by name. */
const valueOf = (field: string, cell: string): unknown => {
  if (LISTS.has(field)) return split(cell);
  if (field === 'tests') return split(cell).map(testOf);
  return SWITCHES.has(field) ? (YES_OR_NO[cell.toLowerCase()] ?? cell) : cell;
};

type Branch = { [key: string]: unknown };

const put = (row: Branch, path: readonly string[], value: unknown): void => {
  const [first = '', ...rest] = path;
  if (rest.length === 0) row[first] = value;
  else put((row[first] ??= {}) as Branch, rest, value);
};

/** An empty cell says nothing; a row of the register is what its other cells say. */
export const rowOfCsv = (
  columns: readonly (readonly string[] | undefined)[],
  cells: readonly string[],
): Readonly<Record<string, unknown>> => {
  const row: Branch = { services: {} };
  columns.forEach((path, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (path && cell !== '') put(row, path, valueOf(path[path.length - 1] ?? '', cell));
  });
  const assurance = row.assurance as { type?: unknown; expires?: unknown } | undefined;
  if (assurance?.type === 'notRecorded' && assurance.expires === undefined) row.assurance = 'notRecorded';
  return row;
};
