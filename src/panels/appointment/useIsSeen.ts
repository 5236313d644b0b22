import { useContext, useSyncExternalStore } from 'react';
import type { Visibility } from '../../application/appointmentPorts';
import { PlaceIsOpen } from '../layout/PlaceIsOpen';

/** Whether a person has this in front of them: the page is visible, and this place of it is the open one. */
export const useIsSeen = (visibility: Visibility): boolean => {
  const isVisible = useSyncExternalStore(
    (changed) => visibility.onChanged(changed),
    () => visibility.isVisible(),
  );
  return useContext(PlaceIsOpen) && isVisible;
};
