import { useEffect } from 'react';
import type { Ports } from '../../application/ports';
import type { ItemPeople } from '../../application/readAppointmentPartners';

/** Leaves with the open form what the register knows of its people, so that an alert can name their organisations. */
export const useFacts = (ports: Ports, { partners }: ItemPeople): void => {
  useEffect(() => {
    void import('../../application/writeFacts').then(
      ({ writeFacts }) => writeFacts(ports.alert, { partners }),
      () => undefined,
    );
  }, [ports, partners]);
};
