import { parseEmailAddress, type AddressProblem } from '../domain/address';
import type { Register } from '../domain/federation';
import { fail, succeed, type Result } from '../domain/result';
import {
  classifyRecipient,
  decideOffer,
  type Offer,
  type Recipient,
  type SharingLevel,
  type SharingReason,
} from '../domain/sharing';
import { entriesOf, widestLevel } from './entriesOf';
import type { Failure } from './failure';
import { findDefaultCalendar } from './findDefaultCalendar';
import { ownAddresses } from './ownAddresses';
import type { CalendarPermission, Mailbox, Ports } from './ports';
import { readServerLevels } from './readServerLevels';

export interface ShareRequest {
  /** As it was typed or pasted, or as an entry or attendee gives it. */
  readonly addressText: string;
  /** Without it the default calendar is meant. */
  readonly calendarId?: string;
  /** The person is known to have an entry, so the server is asked even where nothing new could be shared. */
  readonly hasEntry?: boolean;
}

export interface ShareOffer {
  readonly kind: 'offer';
  readonly calendarId: string;
  readonly recipient: Recipient;
  readonly offer: Offer;
  readonly present: SharingLevel;
  /** The name that the server knows them by; absent for somebody new. */
  readonly name?: string;
  readonly register: Register;
}

export type SharePreparation =
  | { readonly kind: 'address'; readonly problem: AddressProblem }
  | { readonly kind: 'refused'; readonly recipient: Recipient; readonly reasons: readonly SharingReason[] }
  | { readonly kind: 'notOwner'; readonly owner: Mailbox }
  | ShareOffer
  | { readonly kind: 'failed'; readonly failure: Failure };

type SharePorts = Pick<Ports, 'host' | 'permissions' | 'register'>;

interface Found {
  readonly recipient: Recipient;
  readonly register: Register;
}

interface Held {
  readonly calendarId: string;
  readonly entries: readonly CalendarPermission[];
}

const readHeld = async (
  ports: SharePorts,
  recipient: Recipient,
  calendarId?: string,
): Promise<Result<Held, Failure>> => {
  const calendar = calendarId === undefined ? await findDefaultCalendar(ports) : succeed({ id: calendarId });
  if (!calendar.ok) return calendar;
  const { id } = calendar.value;
  const list = await ports.permissions.list(id);
  return list.ok ? succeed({ calendarId: id, entries: entriesOf(list.value, recipient.address) }) : list;
};

/** Only an active partner can be granted anything, so only then is the server asked what it would grant. */
const readLevels = async (
  ports: SharePorts,
  recipient: Recipient,
  { calendarId, entries }: Held,
): Promise<Result<readonly SharingLevel[] | undefined, Failure>> => {
  if (recipient.kind !== 'partner' || recipient.standing.verdict !== 'active') return succeed(undefined);
  return readServerLevels(ports, { calendarId, address: recipient.address, entry: entries[0] });
};

const offerFor = async (
  ports: SharePorts,
  { recipient, register }: Found,
  calendarId?: string,
): Promise<SharePreparation> => {
  const held = await readHeld(ports, recipient, calendarId);
  if (!held.ok) return { kind: 'failed', failure: held.error };
  const serverLevels = await readLevels(ports, recipient, held.value);
  if (!serverLevels.ok) return { kind: 'failed', failure: serverLevels.error };

  const present = widestLevel(held.value.entries);
  const offer = decideOffer({ recipient, register, present, serverLevels: serverLevels.value });
  if (offer.verdict === 'refuse') return { kind: 'refused', recipient, reasons: offer.reasons };
  const name = held.value.entries[0]?.name;
  return { kind: 'offer', calendarId: held.value.calendarId, recipient, offer, present, name, register };
};

const findRecipient = async (ports: SharePorts, addressText: string): Promise<Result<Found, SharePreparation>> => {
  const address = parseEmailAddress(addressText);
  if (!address.ok) return fail({ kind: 'address', problem: address.error });
  const reading = await ports.register.read();
  if (!reading.ok) return fail({ kind: 'failed', failure: reading.error });
  const { register } = reading.value;
  return succeed({ register, recipient: classifyRecipient(register, ownAddresses(ports), address.value) });
};

/**
 * What can be shared with somebody (CAL-10). Of people who are refused because of who they are, the server is asked
 * nothing, unless they already have an entry that can be lowered or removed.
 */
export const prepareShare = async (ports: SharePorts, request: ShareRequest): Promise<SharePreparation> => {
  const found = await findRecipient(ports, request.addressText);
  if (!found.ok) return found.error;
  const { recipient, register } = found.value;
  const offer = decideOffer({ recipient, register, present: 'none' });
  const mayHaveEntry = recipient.kind === 'partner' || request.hasEntry === true;
  if (offer.verdict === 'refuse' && !mayHaveEntry) return { kind: 'refused', recipient, reasons: offer.reasons };

  const owner = await ports.host.owner();
  if (!owner.ok) return { kind: 'failed', failure: owner.error };
  if (owner.value) return { kind: 'notOwner', owner: owner.value };
  return offerFor(ports, found.value, request.calendarId);
};
