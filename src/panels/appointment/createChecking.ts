import type { Ports } from '../../application/ports';
import type { Register } from '../../domain/federation';
import { afterFailure, afterReading, type CheckState, type Part } from './checkState';
import { createReadingLoop } from './createReadingLoop';
import type { Check, PaneCheck } from './findings/createCheck';

/** The scan and all around it come after the first screen; what could not be fetched is fetched at the next reading. */
const loadPart = (): Promise<Part> => import('./findings/findingsPart');

interface CheckingSetting {
  readonly ports: Ports;
  readonly register: Register;
  readonly load?: () => Promise<Part>;
  readonly tell: (change: (before: CheckState) => CheckState) => void;
}

export interface Checking {
  /** Begins reading, until the returned function is called. */
  readonly follow: () => () => void;
  readonly checkNow: () => void;
  /** Whether this saved entry was marked private in the mailbox; the form of an old client cannot tell. */
  readonly noteMarked: (eventId: string, isPrivate: boolean) => void;
}

const isQuiet = ({ decision }: PaneCheck): boolean => decision.rung === 'silent' || decision.rung === 'counted';

/** Reads and judges the open appointment again and again, and at each of Outlook's events. */
export const createChecking = ({ ports, register, load = loadPart, tell }: CheckingSetting): Checking => {
  const marked = new Set<string>();
  let check: Check | undefined;
  let wasQuiet = false;

  const readWith = async (part: Part): Promise<void> => {
    check ??= part.createCheck(ports, register);
    const result = await check(marked);
    tell((before) => afterReading(before, result, part));
    if (!result.ok) return;
    if (isQuiet(result.value) && !wasQuiet) await part.takeBackNotice(ports, result.value);
    wasQuiet = isQuiet(result.value);
  };
  const loop = createReadingLoop(async () => {
    const part = await load().catch(() => undefined);
    if (part) return readWith(part);
    const at = ports.clock.now();
    return tell((before) => afterFailure(before, { kind: 'offline', code: 'ScriptNotLoaded', at }));
  });

  return {
    checkNow: loop.readNow,
    noteMarked: (eventId, isPrivate) => void (isPrivate ? marked.add(eventId) : marked.delete(eventId)),
    follow: () => {
      loop.start();
      const stopListening = ports.host.onItemChanged(loop.readNow);
      return () => {
        stopListening();
        loop.stop();
      };
    },
  };
};
