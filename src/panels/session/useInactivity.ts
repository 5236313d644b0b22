import { useEffect } from 'react';
import { isInactive } from '../../application/isInactive';
import type { Clock } from '../../application/ports';

const LOOK_EVERY_MS = 10_000;

interface Inactivity {
  readonly clock: Clock;
  readonly minutes: number;
  readonly onInactive: () => void;
}

/**
 * Tells when nobody has pressed anything for so many minutes (SEC-09). It compares moments instead of running one
 * long timer, because a sleeping computer stops timers and not the time.
 */
export const useInactivity = ({ clock, minutes, onInactive }: Inactivity): void => {
  useEffect(() => {
    let lastUse = clock.now();
    const used = () => {
      lastUse = clock.now();
    };
    const look = () => {
      if (isInactive(lastUse, clock.now(), minutes)) onInactive();
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('pointerdown', used, true);
    document.addEventListener('keydown', used, true);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('pointerdown', used, true);
      document.removeEventListener('keydown', used, true);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, minutes, onInactive]);
};
