import { useCallback, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';

/** Opens an entry in Outlook's own form. */
export const useOpenEntry = ({ checkUp, host }: Pick<Ports, 'checkUp' | 'host'>) => {
  const [failure, setFailure] = useState<Failure>();
  const open = useCallback(
    async (id: string) => {
      const found = await checkUp.formId(id);
      setFailure(found.ok ? undefined : found.error);
      if (found.ok) host.openEntry(found.value);
    },
    [checkUp, host],
  );
  return { open, failure };
};
