import { useEffect, useMemo, useState } from 'react';
import { lastChangesIn, type HistoryReading } from '../../application/history';
import type { Ports } from '../../application/ports';
import type { SharingPicture } from '../../application/readSharing';
import { useHistoryKeeper } from '../history/useHistoryKeeper';
import type { LastChangesRead } from './LastChanges';

/** Read after the picture, which does not wait for it; nobody is asked for consent because of it. */
export const useLastChanges = (ports: Ports, picture: SharingPicture | undefined): LastChangesRead => {
  const keeper = useHistoryKeeper(ports);
  const [reading, setReading] = useState<HistoryReading>();
  useEffect(() => {
    if (picture === undefined) return undefined;
    let isCurrent = true;
    void keeper.read().then((read) => isCurrent && setReading(read));
    return () => {
      isCurrent = false;
    };
  }, [keeper, picture]);
  return useMemo(
    () => ({ clock: ports.clock, changes: reading === undefined ? new Map() : lastChangesIn(reading.history) }),
    [ports, reading],
  );
};
