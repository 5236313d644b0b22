import { useEffect, useMemo, useState } from 'react';
import type { Ports } from '../../application/ports';
import type { Register } from '../../domain/federation';
import type { CheckState } from './checkState';
import { createChecking, type Checking } from './createChecking';
import { useIsSeen } from './useIsSeen';

interface UsedCheck extends Pick<Checking, 'checkNow' | 'noteMarked'> {
  readonly state: CheckState;
}

/** The open appointment, read and judged for as long as somebody has this in front of them. */
export const useCheck = (ports: Ports, register: Register): UsedCheck => {
  const [state, setState] = useState<CheckState>({ kind: 'reading' });
  const checking = useMemo(() => createChecking({ ports, register, tell: setState }), [ports, register]);
  const isSeen = useIsSeen(ports.visibility);
  useEffect(() => (isSeen ? checking.follow() : undefined), [isSeen, checking]);
  return { state, checkNow: checking.checkNow, noteMarked: checking.noteMarked };
};
