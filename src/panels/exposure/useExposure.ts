import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import {
  scanUpcoming,
  type ScanProgress,
  type UpcomingExposure,
  type UpcomingScan,
} from '../../application/scanUpcoming';
import { upcomingRange, type SharingLevel } from '../../domain/sharing';
import { useNewestAnswer } from '../useNewestAnswer';

export type ExposureState =
  | { readonly kind: 'scanning'; readonly progress?: ScanProgress }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'scanned'; readonly exposure: UpcomingExposure };

export interface ExposureQuestion {
  readonly calendarId: string;
  readonly before: SharingLevel;
  readonly after: SharingLevel;
}

/** How far ahead is the register's to say; where it cannot be read, as far as is always looked (GOV-08). */
const readRange = async ({ register, clock }: Ports): Promise<{ readonly from: number; readonly to: number }> => {
  const reading = await register.read();
  return upcomingRange(reading.ok ? reading.value.register : {}, clock.now());
};

const toState = (scan: UpcomingScan): ExposureState => (scan.kind === 'cancelled' ? { kind: 'cancelled' } : scan);

/** Looks through what is to come as soon as it is asked for; leaving stops it. */
export const useExposure = (ports: Ports, { calendarId, before, after }: ExposureQuestion) => {
  const [state, setState] = useState<ExposureState>({ kind: 'scanning' });
  const { ask } = useNewestAnswer();
  const running = useRef({ cancelled: false });
  const scan = useCallback(() => {
    const cancel = { cancelled: false };
    running.current = cancel;
    const onProgress = (progress: ScanProgress) =>
      setState((now) => (now.kind === 'scanning' && !cancel.cancelled ? { kind: 'scanning', progress } : now));
    ask<UpcomingScan>({
      answer: readRange(ports).then((range) =>
        scanUpcoming(ports, { calendarIds: [calendarId], ...range, before, after }, { cancel, onProgress }),
      ),
      settle: (end) => setState(toState(end)),
      orElse: { kind: 'failed', failure: { kind: 'unexpected' } },
    });
  }, [ask, ports, calendarId, before, after]);
  useEffect(() => {
    scan();
    return () => void (running.current.cancelled = true);
  }, [scan]);
  const cancel = () => {
    running.current.cancelled = true;
    setState({ kind: 'cancelled' });
  };
  const again = () => {
    setState({ kind: 'scanning' });
    scan();
  };
  return { state, cancel, again };
};
