import { useEffect, useState } from 'react';
import type { Host, OpenItem } from '../application/ports';
import type { Place } from './place';

const placeFor = (item: OpenItem): Place => {
  if (item.kind === 'appointment') return 'appointment';
  return item.kind === 'message' && item.isMeetingRequest ? 'appointment' : 'sharing';
};

/** What is open in Outlook decides where a person starts. */
export const useFirstPlace = (host: Host): Place | undefined => {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    let isCurrent = true;
    void host.readOpenItem().then((read) => {
      if (isCurrent) setPlace(read.ok ? placeFor(read.value) : 'sharing');
    });
    return () => {
      isCurrent = false;
    };
  }, [host]);
  return place;
};
