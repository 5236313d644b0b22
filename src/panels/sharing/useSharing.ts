import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { HistoryKeeper } from '../../application/history';
import type { Mailbox, Ports } from '../../application/ports';
import { grantsOf, readSharing, type SharingPicture, type SharingReading } from '../../application/readSharing';
import { formerPartnersIn } from '../../application/sharesInHistory';
import type { Progress, Watch } from '../../application/watch';
import { writeDigest } from '../../application/writeDigest';
import { useHistoryKeeper } from '../history/useHistoryKeeper';
import { OwnShares } from '../OwnShares';
import { useNewestAnswer } from '../useNewestAnswer';

export type SharingState =
  | { readonly kind: 'checking'; readonly progress?: Progress }
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

const hasUnrelated = ({ calendars }: SharingPicture): boolean =>
  calendars.flatMap(grantsOf).some(({ review }) => review.issues.some(({ code }) => code === 'noRelationship'));

/** Whether a domain was a partner's once is in the history, which is read only where the question arises. */
const readWithHistory = async (ports: Ports, history: HistoryKeeper, watch: Watch): Promise<SharingReading> => {
  const reading = await readSharing(ports, watch);
  if (reading.kind !== 'read' || !hasUnrelated(reading.picture)) return reading;
  const formerPartners = formerPartnersIn((await history.read()).history);
  return formerPartners.size === 0 ? reading : readSharing(ports, { ...watch, formerPartners });
};

const toState = (reading: SharingReading): SharingState =>
  reading.kind === 'cancelled' ? { kind: 'notChecked' } : reading;

/** Reads who can see the calendars as soon as somebody is signed in, after every change, and whenever asked. */
export const useSharing = (ports: Ports, isSignedIn: boolean, changes: number): Sharing => {
  const [state, setState] = useState<SharingState>({ kind: 'checking' });
  const { note } = useContext(OwnShares);
  const { ask, forget } = useNewestAnswer();
  const history = useHistoryKeeper(ports);
  const running = useRef({ cancelled: false });
  const read = useCallback(() => {
    running.current.cancelled = true;
    const cancel = { cancelled: false };
    running.current = cancel;
    const onProgress = (progress: Progress) =>
      setState((now) => (now.kind === 'checking' && !cancel.cancelled ? { kind: 'checking', progress } : now));
    ask<SharingReading>({
      answer: readWithHistory(ports, history, { cancel, onProgress }),
      settle: (reading) => {
        setState(toState(reading));
        if (reading.kind === 'read') note(reading.picture);
        // What events know of the shares; where Outlook does not keep it they take it that somebody may see.
        if (reading.kind === 'read') void writeDigest(ports.alert, reading.picture);
      },
      orElse: { kind: 'failed', failure: { kind: 'unexpected', at: ports.clock.now() } },
    });
  }, [ask, history, note, ports]);
  useEffect(() => {
    if (isSignedIn) read();
  }, [isSignedIn, changes, read]);
  const check = useCallback(() => {
    setState({ kind: 'checking' });
    read();
  }, [read]);
  const cancel = useCallback(() => {
    running.current.cancelled = true;
    forget();
    setState({ kind: 'notChecked' });
  }, [forget]);
  return { state, check, cancel };
};
