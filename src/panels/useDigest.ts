import { useEffect } from 'react';
import type { Ports } from '../application/ports';
import type { SharingPicture } from '../application/sharingPicture';

/** Long enough for a person to go to Sharing themselves, which reads the same and writes it too. */
const QUIET_MS = 4000;

interface DigestQuestion {
  readonly isSignedIn: boolean;
  /** Sharing was opened: it keeps the digest then. */
  readonly isReadElsewhere: boolean;
  /** Grows with every change of a share. */
  readonly changes: number;
  /** Told of what was read; the same function each time. */
  readonly note: (picture: SharingPicture) => void;
}

/** Once somebody is signed in, and nothing else reads the shares: leaves them behind for events, in the background. */
export const useDigest = (ports: Ports, question: DigestQuestion): void => {
  const { isSignedIn, isReadElsewhere, changes, note } = question;
  const isWanted = isSignedIn && !isReadElsewhere;
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setTimeout(() => {
      void import('./sharing/refreshDigest').then(
        ({ refreshDigest }) => refreshDigest(ports, note),
        () => undefined,
      );
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [ports, isWanted, changes, note]);
};
