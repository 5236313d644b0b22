import { GENERIC_ACCOUNT_TYPES, type AccountRule, type RegisterProblem } from '../federation';
import { findEmailAddress } from '../address';
import { fail, succeed } from '../result';
import { needed, readRow, readRows, type Parser, type Row } from './fields';
import { oneOf, text } from './parsers';

const type = oneOf(GENERIC_ACCOUNT_TYPES);

const pattern: Parser<string> = (value) => {
  const parsed = text(value);
  if (!parsed.ok) return parsed;
  const address = parsed.value.toLowerCase();
  const [start = '', ...rest] = address.split('*');
  const isPattern = rest.length === 1 && !start.includes('@');
  const isAddress = findEmailAddress(address.replace('*', 'x')) !== undefined;
  if (isAddress && (rest.length === 0 || isPattern)) return succeed(address);
  return fail({ reason: 'is neither an address nor one with a single * before the @' });
};

const readAccount = (value: unknown, row: string): Row<AccountRule> =>
  readRow(value, row, (fields) => ({
    address: needed(fields, 'address', pattern),
    type: needed(fields, 'type', type),
  }));

/** Own accounts that are no person's; a row that cannot be used falls out by itself, leaving its problems. */
export const readAccounts = (value: unknown, problems: RegisterProblem[]): readonly AccountRule[] =>
  readRows(value, 'organisation.accounts', readAccount).flatMap((row) => {
    if (row.ok) return [row.value];
    problems.push(...row.problems);
    return [];
  });
