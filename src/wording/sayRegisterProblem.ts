import type { RegisterProblem } from '../domain/federation';

/** Several fields of one row may be at fault: what counts is the row, which is left out whole. */
export const sayUnreadRows = (problems: readonly RegisterProblem[]): string => {
  const count = new Set(problems.map(({ row }) => row)).size;
  return count === 1 ? '1 row of the register could not be read.' : `${count} rows of the register could not be read.`;
};

/** By row and field, for whoever keeps the register. */
export const sayRegisterProblem = ({ row, field, reason }: RegisterProblem): string =>
  [row, field, reason].filter((part) => part !== '').join(' ');
