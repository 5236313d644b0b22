import { classifyRecipient, compareLevels, decideOffer, isOffered, type SharingReason } from '../domain/sharing';
import type { Register } from '../domain/federation';
import { fail, succeed, type Result } from '../domain/result';
import { entriesOf, widestLevel } from './entriesOf';
import { ownAddresses } from './ownAddresses';
import { planWrites, type Write } from './planWrites';
import type { CalendarPermission, Ports } from './ports';
import { readBack, type WriteEnd } from './readBack';
import { readServerLevels } from './readServerLevels';
import type { ShareChange, ShareOutcome } from './shareChange';

type ChangePorts = Pick<Ports, 'clock' | 'host' | 'permissions' | 'register' | 'wait'>;

interface Before {
  readonly register: Register;
  readonly entries: readonly CalendarPermission[];
}

const readBefore = async (ports: ChangePorts, change: ShareChange): Promise<Result<Before, ShareOutcome>> => {
  const reading = await ports.register.read();
  if (!reading.ok) return fail({ kind: 'failed', change, failure: reading.error });
  const list = await ports.permissions.list(change.calendarId);
  if (!list.ok) return fail({ kind: 'failed', change, failure: list.error });
  const entries = entriesOf(list.value, change.address);
  const present = widestLevel(entries);
  if (present !== change.from) return fail({ kind: 'changedMeanwhile', change, present });
  return succeed({ register: reading.value.register, entries });
};

/** The rules are asked again at the moment of writing: a screen may have stood open for hours. */
const findRefusal = async (
  ports: ChangePorts,
  change: ShareChange,
  { register, entries }: Before,
): Promise<ShareOutcome | undefined> => {
  const { calendarId, address, from: present, to } = change;
  if (to === 'none') return undefined;
  const recipient = classifyRecipient(register, ownAddresses(ports), address);
  const isRaise = present === 'custom' || compareLevels(to, present) > 0;
  const asked =
    isRaise && recipient.kind === 'partner'
      ? await readServerLevels(ports, { calendarId, address, entry: entries[0] })
      : succeed(undefined);
  if (!asked.ok) return { kind: 'failed', change, failure: asked.error };

  const offer = decideOffer({ recipient, register, present, serverLevels: asked.value });
  if (isOffered(offer, to)) return undefined;
  const reasons: readonly SharingReason[] =
    offer.verdict === 'refuse' ? offer.reasons : (offer.options.find((option) => option.level === to)?.refusals ?? []);
  return { kind: 'refused', change, reasons };
};

const perform = async (
  { permissions }: ChangePorts,
  { calendarId, address }: ShareChange,
  write: Write,
): Promise<WriteEnd> => {
  switch (write.kind) {
    case 'add':
      return permissions.add(calendarId, address, write.level);
    case 'change':
      return permissions.change(calendarId, write.permissionId, write.level);
    case 'remove':
      return permissions.remove(calendarId, write.permissionId);
  }
};

/** Stops at the first write that fails: the order is such that less is left then, never more. */
const performAll = async (ports: ChangePorts, change: ShareChange, writes: readonly Write[]): Promise<WriteEnd> => {
  for (const write of writes) {
    const end = await perform(ports, change, write);
    if (!end.ok) return end;
  }
  return succeed(undefined);
};

/**
 * Makes one confirmed change for one person, and says what the server holds then. Nothing is written where the
 * rules of today refuse it or where somebody changed it meanwhile; no write is ever repeated.
 */
export const changeShare = async (ports: ChangePorts, change: ShareChange): Promise<ShareOutcome> => {
  const before = await readBefore(ports, change);
  if (!before.ok) return before.error;
  const refusal = await findRefusal(ports, change, before.value);
  if (refusal) return refusal;

  const end = await performAll(ports, change, planWrites(before.value.entries, change.to));
  return readBack(ports, { change, end, changedAt: ports.clock.now(), register: before.value.register });
};
