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
  readonly isLookingAgain: boolean;
  readonly drop: () => void;
}

/** One search at a time, as it stands; a newer one takes its place, and none goes on after the screen has gone. */
export const useLookup = (ports: Ports, register: Register): Lookup => {
  const [lookup, setLookup] = useState<SipLookup>();
  const [isLookingAgain, setLookingAgain] = useState(false);
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
      setLookingAgain(isQuiet);
      const onChange = (next: SipLookup) => {
        if (cancel.cancelled || (isQuiet && !next.isComplete)) return;
        setLookup(next);
        if (next.isComplete) setLookingAgain(false);
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
    setLookingAgain(false);
    setLookup(undefined);
  }, [stop]);
  return { lookup, look, lookAgain, isLookingAgain, drop };
};
