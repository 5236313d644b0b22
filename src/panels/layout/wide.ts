import { useSyncExternalStore } from 'react';

/** Where there is room for a rail, and for a list beside what was opened from it. */
export const WIDE = '(min-width: 640px)';

const follow = (onChange: () => void): (() => void) => {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

export const useIsWide = (): boolean =>
  useSyncExternalStore(
    follow,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
