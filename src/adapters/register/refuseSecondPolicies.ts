import type { RegisterProblem } from '../../domain/federation';
import { email, needed, readRow, readRows, text } from '../../domain/registerRows';

/**
 * Mailboxes that are said to have a policy of their own. Everybody has the one default policy (POL-02) and nobody has
 * two (POL-03); whoever a row gives another one is named. The rows are checked and not kept.
 */
export const refuseSecondPolicies = (assignments: unknown): readonly RegisterProblem[] => {
  if (assignments === undefined) return [];
  const first = new Map<string, string>();
  const readAssignment = (value: unknown, row: string) =>
    readRow(value, row, (fields) => ({
      mailbox: needed(fields, 'mailbox', email),
      policy: needed(fields, 'policy', text),
    }));
  return readRows(assignments, 'policyAssignments', readAssignment).flatMap(
    (row, index): readonly RegisterProblem[] => {
      if (!row.ok) return row.problems;
      const mailbox = row.value.mailbox.toLowerCase();
      const place = `policyAssignments[${index}]`;
      const earlier = first.get(mailbox);
      if (earlier === undefined) first.set(mailbox, place);
      const reason =
        earlier === undefined
          ? findFault(row.value.policy)
          : `has a policy in ${earlier} already; a mailbox has one (POL-03)`;
      return reason === undefined ? [] : [{ row: place, field: earlier === undefined ? 'policy' : 'mailbox', reason }];
    },
  );
};

const findFault = (policy: string): string | undefined =>
  policy === 'default' ? undefined : 'is not default, the one policy that everybody has (POL-02)';
