import { useMemo, useState } from 'react';
import type { SharingPicture } from '../application/sharingPicture';
import type { OwnSharesRead } from './OwnShares';

/** Keeps the newest picture of the person's shares for as long as the pane is open, and no longer. */
export const useOwnShares = (): OwnSharesRead => {
  const [picture, note] = useState<SharingPicture>();
  return useMemo(() => ({ picture, note }), [picture]);
};
