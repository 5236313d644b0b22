import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** How far before the end of the list the next rows are drawn. */
const AHEAD = '600px';

interface MoreRows<T> {
  readonly shown: readonly T[];
  readonly more: () => void;
  /** What stands after the last row that is shown. */
  readonly end: RefObject<HTMLDivElement>;
}

/** The beginning of a long list, longer each time its end comes near; another list begins anew. */
export const useMoreRows = <T>(rows: readonly T[], atOnce = 20): MoreRows<T> => {
  const [drawn, setDrawn] = useState({ rows, count: atOnce });
  const count = drawn.rows === rows ? drawn.count : atOnce;
  const more = useCallback(
    () => setDrawn((before) => ({ rows, count: (before.rows === rows ? before.count : atOnce) + atOnce })),
    [rows, atOnce],
  );
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more();
      },
      // In a frame of another site a margin counts only from the frame's own document.
      { root: document, rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more, count]);
  return { shown: rows.slice(0, count), more, end };
};
