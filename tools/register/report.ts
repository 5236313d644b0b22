/** What a command of the register's tool has to say, and its exit code: 0 good, 1 faults found, 2 not understood. */
export interface Report {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
