import type { Failure } from '../../application/failure';

/** Codes of office.js (its own table, 9000 to 9055 and 5000, 7000) that say more than "it failed". */
const KIND_OF_CODE: ReadonlyMap<number, 'forbidden' | 'offline' | 'unavailable' | 'not-found'> = new Map([
  [5001, 'unavailable'],
  [7000, 'forbidden'],
  [9017, 'forbidden'],
  [9024, 'not-found'],
  [9040, 'unavailable'],
  [9041, 'offline'],
  [9042, 'unavailable'],
  [9046, 'not-found'],
  [9048, 'forbidden'],
  [9050, 'not-found'],
]);

/** What a call of office.js answered, by cause. Its message is dropped: it may hold text of the entry. */
export const toFailure = (
  error: { readonly code?: number; readonly name?: string } | undefined,
  at: number,
): Failure => {
  const code = error?.code === undefined ? error?.name : `Office${error.code}`;
  return { kind: KIND_OF_CODE.get(error?.code ?? 0) ?? 'unexpected', code, at };
};

/** Outlook did not call back. */
export const silent = (at: number): Failure => ({ kind: 'unavailable', code: 'OfficeSilent', at });
