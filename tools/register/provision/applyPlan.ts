import { toColumnDefinition } from './columnDefinition';
import { GraphError, type Graph } from './graph';
import type { ProvisionPlan, RowChange } from './planProvision';

export interface ApplyOutside {
  readonly graph: Graph;
  /** Below the base address: `/sites/{id}/lists/{id}`. */
  readonly list: string;
  /** The column that tells rows apart. */
  readonly idColumn: string;
  readonly say: (line: string) => void;
}

const changeRow = async (change: RowChange, { graph, list, say }: ApplyOutside): Promise<boolean> => {
  const { row, name, fields } = change;
  try {
    await graph.send('PATCH', `${list}/items/${row.id}/fields`, { body: fields, ifMatch: row.eTag });
    return true;
  } catch (error) {
    if (!(error instanceof GraphError) || error.status !== 412) throw error;
    say(`${name}: somebody changed this row meanwhile. It was left alone; run this again to compare anew.`);
    return false;
  }
};

/** Writes what was planned, columns first. Resolves to how many rows somebody else had changed; they are left alone. */
export const applyPlan = async (plan: ProvisionPlan, outside: ApplyOutside): Promise<number> => {
  const { graph, list, idColumn, say } = outside;
  for (const column of plan.columns)
    await graph.send('POST', `${list}/columns`, { body: toColumnDefinition(column, idColumn) });
  for (const { fields } of plan.additions) await graph.send('POST', `${list}/items`, { body: { fields } });
  let left = 0;
  for (const change of plan.changes) if (!(await changeRow(change, outside))) left += 1;
  say(
    `Written: ${plan.columns.length} columns, ${plan.additions.length} new rows, ${plan.changes.length - left} changed.`,
  );
  return left;
};
