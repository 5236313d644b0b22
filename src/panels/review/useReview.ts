import { useCallback, useEffect, useState } from 'react';
import type { OpenAppointment, Ports } from '../../application/ports';
import { readReview, type ReviewReading } from '../../application/readReview';
import { REVIEW_TITLE } from '../../wording/sayReview';
import { useNewestAnswer } from '../useNewestAnswer';

export type ReviewState = { readonly kind: 'reading' } | ReviewReading;

/** The review that is open, read again after every change of a share. */
export const useReview = (ports: Ports, { subject, start }: OpenAppointment, changes: number) => {
  const [state, setState] = useState<ReviewState>({ kind: 'reading' });
  const { ask } = useNewestAnswer();
  const read = useCallback(
    () =>
      ask<ReviewState>({
        answer: readReview(ports, { subject, start }, REVIEW_TITLE),
        settle: setState,
        orElse: { kind: 'failed', failure: { kind: 'unexpected', at: ports.clock.now() } },
      }),
    [ask, ports, subject, start],
  );
  useEffect(read, [read, changes]);
  return { state, read };
};
