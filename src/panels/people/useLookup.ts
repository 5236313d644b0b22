import { useCallback, useEffect, useRef, useState } from 'react';
import { lookUpSip, type SipLookup } from '../../application/lookUpSip';
import type { SipAsked } from '../../application/sipPorts';
import type { Register } from '../../domain/federation';
import type { Ports } from '../../application/ports';

interface Lookup {
  readonly lookup: SipLookup | undefined;
  readonly look: (asked: SipAsked) => void;
  /** Asks the same once more; what is shown stays until all have answered. */
  readonly lookAgain: () => void;
  readonly drop: () => void;
}

/** One search at a time, as it stands; a newer one takes its place, and none goes on after the screen has gone. */
export const useLookup = (ports: Ports, register: Register): Lookup => {
  const [lookup, setLookup] = useState<SipLookup>();
  const running = useRef<{ cancelled: boolean }>();
  const last = useRef<SipAsked>();
  const stop = useCallback(() => {
    if (running.current) running.current.cancelled = true;
  }, []);
  const start = useCallback(
    (asked: SipAsked, isQuiet: boolean) => {
      stop();
      const cancel = { cancelled: false };
      running.current = cancel;
      last.current = asked;
      const onChange = (next: SipLookup) => {
        if (!cancel.cancelled && (!isQuiet || next.isComplete)) setLookup(next);
      };
      void lookUpSip(asked, { directories: ports.sip.directories, register, onChange, cancel });
    },
    [ports, register, stop],
  );
  useEffect(() => stop, [stop]);
  const look = useCallback((asked: SipAsked) => start(asked, false), [start]);
  const lookAgain = useCallback(() => {
    if (last.current) start(last.current, true);
  }, [start]);
  const drop = useCallback(() => {
    stop();
    last.current = undefined;
    setLookup(undefined);
  }, [stop]);
  return { lookup, look, lookAgain, drop };
};
