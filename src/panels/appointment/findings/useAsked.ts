import { useEffect, useState } from 'react';
import type { Opening } from '../../../application/appointmentPorts';
import { findAsked, type AskedFinding } from '../../../application/findAsked';

/** What an alert or a notification opened the pane to show; a new object each time it is asked for anew. */
export const useAsked = (opening: Opening): AskedFinding | undefined => {
  const [asked, setAsked] = useState<AskedFinding>();
  useEffect(() => {
    let isCurrent = true;
    const read = () =>
      void opening.read().then((context) => {
        if (isCurrent) setAsked(context.ok ? findAsked(context.value) : undefined);
      });
    read();
    const stop = opening.onChanged(read);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [opening]);
  return asked;
};
