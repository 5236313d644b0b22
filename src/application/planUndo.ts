import { findEmailAddress } from '../domain/address';
import { decideUndo, type ShareRecord, type UndoDecision } from '../domain/history';
import { classifyRecipient } from '../domain/sharing';
import { entriesOf, widestLevel } from './entriesOf';
import type { Failure } from './failure';
import { ownAddresses } from './ownAddresses';
import type { Ports } from './ports';
import { readServerLevels } from './readServerLevels';
import type { ShareChange } from './shareChange';

export type UndoPlan =
  /** `change` still needs the person's confirmation; absent where nothing can be undone. */
  | { readonly kind: 'planned'; readonly decision: UndoDecision; readonly change?: ShareChange }
  | { readonly kind: 'failed'; readonly failure: Failure };

type UndoPorts = Pick<Ports, 'host' | 'permissions' | 'register'>;

const NOTHING_KNOWN: UndoPlan = {
  kind: 'planned',
  decision: { obstacles: [{ code: 'notKnownBefore' }], cannotUndo: [], changedSince: false },
};

/** What undoing one line of the history would do now, by today's rules and by what the server holds. */
export const planUndo = async (ports: UndoPorts, record: ShareRecord): Promise<UndoPlan> => {
  const address = findEmailAddress(record.whom);
  const { calendarId } = record;
  if (!address || calendarId === undefined) return NOTHING_KNOWN;
  const [reading, list] = await Promise.all([ports.register.read(), ports.permissions.list(calendarId)]);
  if (!reading.ok) return { kind: 'failed', failure: reading.error };
  if (!list.ok) return { kind: 'failed', failure: list.error };

  const { register } = reading.value;
  const recipient = classifyRecipient(register, ownAddresses(ports), address);
  const entries = entriesOf(list.value, address);
  const present = widestLevel(entries);
  const asked =
    recipient.kind === 'partner'
      ? await readServerLevels(ports, { calendarId, address, entry: entries[0] })
      : undefined;
  if (asked && !asked.ok) return { kind: 'failed', failure: asked.error };
  const decision = decideUndo({ record, recipient, register, present, serverLevels: asked?.value });
  const { to } = decision;
  const change: ShareChange | undefined =
    to === undefined ? undefined : { calendarId, address, from: present, to, confirmed: true };
  return { kind: 'planned', decision, change };
};
