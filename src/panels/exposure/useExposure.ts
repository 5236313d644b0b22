import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import {
  scanUpcoming,
  type ScanProgress,
  type ScanQuestion,
  type UpcomingExposure,
} from '../../application/scanUpcoming';
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

/** How far ahead, and by which rules, is the register's to say; where it cannot be read, as always (GOV-08). */
const readSetting = async ({ register, clock }: Ports): Promise<Pick<ScanQuestion, 'from' | 'to' | 'rulesOff'>> => {
  const reading = await register.read();
  const range = upcomingRange(reading.ok ? reading.value.register : {}, clock.now());
  return { ...range, rulesOff: reading.ok ? reading.value.register.organisation.rulesOff : undefined };
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
      answer: readSetting(ports).then(async (setting): Promise<ExposureState> => {
        const question = { calendarIds: [calendarId], ...setting, before, after };
        const scan = await scanUpcoming(ports, question, { cancel, onProgress });
        return scan.kind === 'scanned' ? { ...scan, to: setting.to } : scan;
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
