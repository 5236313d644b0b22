import { useCallback, useContext, useEffect, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Mailbox, Ports } from '../../application/ports';
import { readSharing, type SharingPicture } from '../../application/readSharing';
import { writeDigest } from '../../application/writeDigest';
import { OwnShares } from '../OwnShares';
import { useNewestAnswer } from '../useNewestAnswer';

export type SharingState =
  | { readonly kind: 'checking' }
  /** The person stopped the reading. */
  | { readonly kind: 'notChecked' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'notOwner'; readonly owner: Mailbox }
  | { readonly kind: 'read'; readonly picture: SharingPicture };

interface Sharing {
  readonly state: SharingState;
  readonly check: () => void;
  readonly cancel: () => void;
}

/** Reads who can see the calendar as soon as somebody is signed in, after every change, and whenever asked. */
export const useSharing = (ports: Ports, isSignedIn: boolean, changes: number): Sharing => {
  const [state, setState] = useState<SharingState>({ kind: 'checking' });
  const { note } = useContext(OwnShares);
  const { ask, forget } = useNewestAnswer();
  const read = useCallback(
    () =>
      ask<SharingState>({
        answer: readSharing(ports),
        settle: (reading) => {
          setState(reading);
          if (reading.kind === 'read') note(reading.picture);
          // What events know of the shares; where Outlook does not keep it they take it that somebody may see.
          if (reading.kind === 'read') void writeDigest(ports.alert, reading.picture);
        },
        orElse: { kind: 'failed', failure: { kind: 'unexpected', at: ports.clock.now() } },
      }),
    [ask, note, ports],
  );
  useEffect(() => {
    if (isSignedIn) read();
  }, [isSignedIn, changes, read]);
  const check = useCallback(() => {
    setState({ kind: 'checking' });
    read();
  }, [read]);
  const cancel = useCallback(() => {
    forget();
    setState({ kind: 'notChecked' });
  }, [forget]);
  return { state, check, cancel };
};
