import { useCallback, useEffect, useState } from 'react';
import type { Ports } from '../../application/ports';
import { readAppointmentPartners, type AppointmentReading } from '../../application/readAppointmentPartners';
import { useNewestAnswer } from '../useNewestAnswer';

export type AppointmentState = { readonly kind: 'checking' } | AppointmentReading;

interface Appointment {
  readonly state: AppointmentState;
  readonly check: () => void;
}

/** Who outside takes part in what is open in Outlook, read again when another item is opened. */
export const useAppointment = (ports: Ports): Appointment => {
  const [state, setState] = useState<AppointmentState>({ kind: 'checking' });
  const { ask } = useNewestAnswer();
  const check = useCallback(
    () =>
      ask<AppointmentState>({
        answer: readAppointmentPartners(ports),
        settle: setState,
        orElse: { kind: 'failed', failure: { kind: 'unexpected', at: ports.clock.now() } },
      }),
    [ask, ports],
  );
  useEffect(check, [check]);
  useEffect(() => ports.host.onItemChanged(check), [ports, check]);
  return { state, check };
};
