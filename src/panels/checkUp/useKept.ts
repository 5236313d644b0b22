import { useCallback, useEffect, useMemo, useState } from 'react';
import { createCheckUpKeeper } from '../../application/checkUp/keepCheckUp';
import { readHousekeeping } from '../../application/checkUp/openCheckUp';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import type { KeptCheckUp } from '../../domain/checkUp';
import type { Housekeeping } from '../../domain/federation';

export interface Kept {
  /** `undefined`: not read yet. */
  readonly housekeeping?: Housekeeping;
  readonly last?: KeptCheckUp;
  /** Why it lasts only while the pane is open; absent: it is kept. */
  readonly failure?: Failure;
  readonly keep: (kept: KeptCheckUp) => Promise<void>;
  /** Asks for the folder in OneDrive; call it from a press. */
  readonly allow: () => Promise<void>;
}

/** The counts of the last check-up, in the person's own folder or in memory. */
export const useKept = (ports: Ports): Kept => {
  const keeper = useMemo(() => createCheckUpKeeper(ports), [ports]);
  const [facts, setFacts] = useState<Pick<Kept, 'housekeeping' | 'last' | 'failure'>>({});
  useEffect(() => {
    let isOpen = true;
    void Promise.all([readHousekeeping(ports), keeper.read()]).then(([housekeeping, read]) => {
      if (!isOpen) return;
      setFacts(read.ok ? { housekeeping, last: read.value } : { housekeeping, failure: read.error });
    });
    return () => void (isOpen = false);
  }, [ports, keeper]);
  const keep = useCallback(
    async (last: KeptCheckUp) => {
      const end = await keeper.write(last);
      setFacts((before) => ({ ...before, last, failure: end.ok ? undefined : end.error }));
    },
    [keeper],
  );
  const { last } = facts;
  const allow = useCallback(async () => {
    await ports.signIn.signIn(ports.appFolder.scopes);
    if (last !== undefined) return keep(last);
    const read = await keeper.read();
    setFacts((before) =>
      read.ok ? { ...before, last: read.value, failure: undefined } : { ...before, failure: read.error },
    );
  }, [ports, keeper, keep, last]);
  return { ...facts, keep, allow };
};
