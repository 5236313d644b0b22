import { useContext, useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { PlaceIsOpen } from './PlaceIsOpen';

interface KeptProps {
  readonly isOpen: boolean;
  /** Coming back finds the focus where it was left too, instead of on the heading. */
  readonly returnsFocus?: boolean;
  /** `false` where it is not alone on the page: the scroll is not its own then. */
  readonly keepsScroll?: boolean;
  readonly children: ReactNode;
}

/** Hides what it holds instead of dropping it, so that coming back finds it as it was left, scroll and words included. */
export const Kept = ({ isOpen, returnsFocus = false, keepsScroll = true, children }: KeptProps) => {
  const isSeen = useContext(PlaceIsOpen) && isOpen;
  const box = useRef<HTMLDivElement>(null);
  useKeptScroll(isSeen && keepsScroll);
  useKeptFocus(box, returnsFocus && isOpen);
  return (
    <PlaceIsOpen.Provider value={isSeen}>
      <div ref={box} hidden={!isOpen}>
        {children}
      </div>
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

const useKeptFocus = (box: RefObject<HTMLElement>, isKept: boolean): void => {
  const last = useRef<Element>();
  useEffect(() => {
    if (!isKept) return undefined;
    const element = last.current;
    if (element instanceof HTMLElement && element.isConnected && document.hasFocus()) {
      element.focus({ preventScroll: true });
    }
    const keep = (event: FocusEvent) => {
      if (event.target instanceof Element && box.current?.contains(event.target)) last.current = event.target;
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, [box, isKept]);
};
