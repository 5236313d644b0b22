import { useContext, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { PlaceIsOpen } from './PlaceIsOpen';

interface KeptProps {
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** Hides what it holds instead of dropping it, so that coming back finds it as it was left, scroll and words included. */
export const Kept = ({ isOpen, children }: KeptProps) => {
  const isSeen = useContext(PlaceIsOpen) && isOpen;
  useKeptScroll(isSeen);
  return (
    <PlaceIsOpen.Provider value={isSeen}>
      <div hidden={!isOpen}>{children}</div>
    </PlaceIsOpen.Provider>
  );
};

const useKeptScroll = (isSeen: boolean): void => {
  const top = useRef(0);
  useLayoutEffect(() => {
    if (isSeen) window.scrollTo(0, top.current);
  }, [isSeen]);
  useEffect(() => {
    if (!isSeen) return undefined;
    const keep = () => {
      top.current = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [isSeen]);
};
