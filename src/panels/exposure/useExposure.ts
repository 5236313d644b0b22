import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import { scanUpcoming, type ScanProgress, type UpcomingExposure } from '../../application/scanUpcoming';
import { upcomingRange, type SharingLevel } from '../../domain/sharing';
import { useNewestAnswer } from '../useNewestAnswer';

export type ExposureState =
  | { readonly kind: 'scanning'; readonly progress?: ScanProgress }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** `to`: epoch milliseconds; how far ahead it was looked. */
  | { readonly kind: 'scanned'; readonly exposure: UpcomingExposure; readonly to: number };

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
    ask<ExposureState>({
      answer: readRange(ports).then(async (range): Promise<ExposureState> => {
        const question = { calendarIds: [calendarId], ...range, before, after };
        const scan = await scanUpcoming(ports, question, { cancel, onProgress });
        return scan.kind === 'scanned' ? { ...scan, to: range.to } : scan;
      }),
      settle: setState,
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
