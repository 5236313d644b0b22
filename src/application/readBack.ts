import type { Register } from '../domain/federation';
import type { Result } from '../domain/result';
import {
  classifyRecipient,
  compareLevels,
  decideOffer,
  isOffered,
  isPartnerLevel,
  visibleWindow,
  type SharingLevel,
} from '../domain/sharing';
import { entriesOf, widestLevel } from './entriesOf';
import type { Failure } from './failure';
import { ownAddresses } from './ownAddresses';
import type { CalendarPermission, Ports } from './ports';
import type { SettledKind, SettledShare, ShareChange, ShareOutcome } from './shareChange';

export type WriteEnd = Result<unknown, Failure>;

export interface Written {
  readonly change: ShareChange;
  readonly end: WriteEnd;
  /** Epoch milliseconds. */
  readonly changedAt: number;
  readonly register: Register;
}

type ReadBackPorts = Pick<Ports, 'host' | 'permissions' | 'wait'>;

/** Milliseconds before each further look. */
const PAUSES = [400, 1_200, 3_000] as const;

/** The write may have been made after all, perhaps a little later. */
const isOpen = ({ kind }: Failure): boolean => kind === 'unavailable' || kind === 'offline' || kind === 'unexpected';

/** How many further looks are worth it while the server does not hold what was asked. */
const patienceFor = (end: WriteEnd): number => {
  if (end.ok) return 1;
  return isOpen(end.error) ? PAUSES.length : 0;
};

const judge = (
  { change, end }: Written,
  entries: readonly CalendarPermission[],
  present: SharingLevel,
): SettledKind => {
  if (entries.length > 1) return 'duplicate';
  if (present === change.to) return 'done';
  if (present === 'none' && (change.from !== 'none' || end.ok)) return 'absent';
  if (present === change.from) return 'unchanged';
  return compareLevels(present, change.to) < 0 ? 'less' : 'more';
};

/** Never restores more than today's rules allow; `undefined` where there is nothing to restore. */
const undoFor = (
  ports: ReadBackPorts,
  { change, register }: Written,
  present: SharingLevel,
): ShareChange | undefined => {
  const { address, calendarId, from } = change;
  if (present === from || !isPartnerLevel(from)) return undefined;
  const recipient = classifyRecipient(register, ownAddresses(ports), address);
  const isAllowed = from === 'none' || isOffered(decideOffer({ recipient, register, present }), from);
  return isAllowed ? { calendarId, address, from: present, to: from, confirmed: true } : undefined;
};

const settle = (ports: ReadBackPorts, written: Written, permissions: readonly CalendarPermission[]): SettledShare => {
  const { change, changedAt, end, register } = written;
  const entries = entriesOf(permissions, change.address);
  const present = widestLevel(entries);
  return {
    kind: judge(written, entries, present),
    change,
    present,
    entry: entries[0],
    changedAt,
    window: visibleWindow(changedAt, register.syncWindow),
    failure: end.ok ? undefined : end.error,
    undo: undoFor(ports, written, present),
  };
};

/**
 * Reads what the server holds after a write and judges by that alone. A look that fails is repeated a few times; so
 * is one that does not show the change yet, where the write may still arrive.
 */
export const readBack = async (ports: ReadBackPorts, written: Written): Promise<ShareOutcome> => {
  const { change, changedAt, end } = written;
  const patience = patienceFor(end);
  let settled: SettledShare | undefined;
  let failure: Failure = { kind: 'unexpected' };
  for (let look = 0; look <= PAUSES.length; look += 1) {
    const list = await ports.permissions.list(change.calendarId);
    if (list.ok) settled = settle(ports, written, list.value);
    else failure = list.error;
    if (settled && (settled.kind === 'done' || look >= patience)) return settled;
    const pause = PAUSES[look];
    if (pause !== undefined) await ports.wait(pause);
  }
  return settled ?? { kind: 'unknown', change, changedAt, failure };
};
