import { useCallback, useEffect, useMemo, useState } from 'react';
import type { HistoryReading } from '../../application/history';
import type { Ports } from '../../application/ports';
import type { SharingPicture } from '../../application/readSharing';
import { toSeenRecord, type NotedShare } from '../../application/recordShare';
import { lastChangesIn, seenSharesIn } from '../../application/sharesInHistory';
import { useHistoryKeeper } from '../history/useHistoryKeeper';
import type { LastChangesRead } from './LastChanges';

/**
 * Read after the picture, which does not wait for it, and when the person comes back to the list (`isListed`): they may
 * have noted something meanwhile. Nobody is asked for consent because of it.
 */
export const useLastChanges = (
  ports: Ports,
  picture: SharingPicture | undefined,
  isListed: boolean,
): LastChangesRead => {
  const keeper = useHistoryKeeper(ports);
  const [reading, setReading] = useState<HistoryReading>();
  useEffect(() => {
    if (picture === undefined || !isListed) return undefined;
    let isCurrent = true;
    void keeper.read().then((read) => isCurrent && setReading(read));
    return () => {
      isCurrent = false;
    };
  }, [keeper, picture, isListed]);
  const noteSeen = useCallback(
    (share: NotedShare) => void toSeenRecord(ports, share).then(keeper.add).then(setReading),
    [keeper, ports],
  );
  return useMemo(() => {
    const history = reading?.history ?? { records: [], retentionMonths: 6 };
    return { clock: ports.clock, changes: lastChangesIn(history), seen: seenSharesIn(history), noteSeen };
  }, [noteSeen, ports, reading]);
};
