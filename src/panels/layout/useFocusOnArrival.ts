import { useContext, useEffect, useRef, type RefObject } from 'react';
import { PlaceIsOpen } from './PlaceIsOpen';

/**
 * Moves the focus to a heading when its screen arrives. Never while the focus is outside the pane: somebody may be
 * writing in the appointment beside it.
 */
export const useFocusOnArrival = (): RefObject<HTMLHeadingElement> => {
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = useContext(PlaceIsOpen);
  useEffect(() => {
    if (isOpen && document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, [isOpen]);
  return heading;
};
