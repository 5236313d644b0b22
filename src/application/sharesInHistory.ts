import { findEmailAddress } from '../domain/address';
import type { ShareHistory, ShareRecord } from '../domain/history';
import { shareKey } from '../domain/sharing';

/** Names of partners by the domains of earlier shares: what tells a domain that left the register. */
export const formerPartnersIn = ({ records }: ShareHistory): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap(({ whom, partner }) =>
      partner === undefined ? [] : [[whom.slice(whom.lastIndexOf('@') + 1).toLowerCase(), partner] as const],
    ),
  );

/** The newest change of each share that is known to have been made, by `shareKey`. */
export const lastChangesIn = ({ records }: ShareHistory): ReadonlyMap<string, ShareRecord> =>
  new Map(
    records.flatMap((record) => {
      const address = findEmailAddress(record.whom);
      if (address === undefined || record.calendarId === undefined || record.held === undefined) return [];
      return [[shareKey(record.calendarId, address), record] as const];
    }),
  );

/** When the person noted of a share that the other one can see it, by `shareKey`; what was taken back is not there. */
export const seenSharesIn = ({ records }: ShareHistory): ReadonlyMap<string, string> => {
  const seen = new Map<string, string>();
  for (const { at, calendarId, whom, result } of records) {
    const address = findEmailAddress(whom);
    if (address === undefined || calendarId === undefined) continue;
    if (result === 'seen') seen.set(shareKey(calendarId, address), at);
    if (result === 'notSeen') seen.delete(shareKey(calendarId, address));
  }
  return seen;
};
