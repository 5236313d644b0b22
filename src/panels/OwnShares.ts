import { createContext } from 'react';
import type { SharingPicture } from '../application/sharingPicture';

export interface OwnSharesRead {
  /** As last read while this pane is open; `undefined`: not read yet. */
  readonly picture?: SharingPicture;
  readonly note: (picture: SharingPicture) => void;
}

/** The person's own shares, for every place that has something to say of them, read once. */
export const OwnShares = createContext<OwnSharesRead>({ note: () => undefined });
