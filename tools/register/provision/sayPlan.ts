import type { ProvisionPlan } from './planProvision';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];

/** The plan, a line for each thing that would be written. */
export const sayPlan = ({ columns, additions, changes, unchanged, onlyInList }: ProvisionPlan): readonly string[] => [
  ...listed(
    `${counted(columns.length, 'column')} to make:`,
    columns.map(({ label, name }) => `${label} (${name})`),
  ),
  ...listed(
    `${counted(additions.length, 'row')} to add:`,
    additions.map(({ name }) => name),
  ),
  ...listed(
    `${counted(changes.length, 'row')} to change:`,
    changes.map(({ name, labels }) => `${name}: ${labels.join(', ')}`),
  ),
  ...listed(`${counted(onlyInList.length, 'row')} only in the list, left as they are:`, onlyInList),
  `${counted(unchanged, 'row')} already the same.`,
];
