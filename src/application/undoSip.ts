import type { EmailAddress } from '../domain/address';
import { fail, succeed, type Result } from '../domain/result';
import { NOTHING_CONFIRMED, type ConfirmedSip } from '../domain/sip';
import { confirmSip, findContacts, type SipSaveResult, type SipToConfirm } from './confirmSip';
import type { Failure } from './failure';
import type { SavedSip, SavedSips, SipPorts } from './sipPorts';

/** What a contact was before an act; without `before` the act made it. */
export interface SipUndo {
  readonly contactId: string;
  readonly emails: readonly EmailAddress[];
  readonly before?: SavedSip;
}

export interface UndoableSave {
  readonly result: SipSaveResult;
  /** Only where the contacts hold what was asked for. */
  readonly undo?: SipUndo;
}

type Ports = Pick<SipPorts, 'saved'>;

/** `confirmSip`, with what is needed to take it back. Where that cannot be read first, nothing is written. */
export const confirmSipWithUndo = async (ports: Ports, wanted: SipToConfirm): Promise<UndoableSave> => {
  const before = await findContacts(ports.saved, wanted.emails);
  if (!before.ok) return { result: { kind: 'failed', failure: before.error } };
  const result = await confirmSip(ports, wanted);
  if (result.kind !== 'saved') return { result };
  const { contactId } = result.saved;
  const was = before.value.find((contact) => contact.contactId === contactId);
  return { result, undo: { contactId, emails: wanted.emails, ...(was && { before: was }) } };
};

const key = ({ current, former }: ConfirmedSip): string =>
  JSON.stringify([current?.address.text, current?.by, current?.on, former.map(({ address }) => address.text)]);

const isAsBefore = (now: SavedSip, before: SavedSip): boolean =>
  now.sips.join(' ').toLowerCase() === before.sips.join(' ').toLowerCase() &&
  key(now.confirmed ?? NOTHING_CONFIRMED) === key(before.confirmed ?? NOTHING_CONFIRMED);

/** A contact that the act made goes only while it holds nothing else than the act wrote. */
const removeMade = async (saved: SavedSips, made: SavedSip): Promise<Result<void, Failure>> => {
  const { current } = made.confirmed ?? NOTHING_CONFIRMED;
  const isUntouched = current !== undefined && made.sips.every((text) => text === current.address.text);
  return isUntouched ? saved.removeContact(made.contactId) : fail({ kind: 'conflict' });
};

/**
 * Puts a contact back as it was before an address was confirmed or removed. Read first, and read again afterwards:
 * what somebody wrote into it since is left alone.
 */
export const undoSip = async (
  { saved }: Ports,
  { contactId, emails, before }: SipUndo,
): Promise<Result<void, Failure>> => {
  const read = async () => {
    const answer = await findContacts(saved, emails);
    return answer.ok ? succeed(answer.value.find((contact) => contact.contactId === contactId)) : answer;
  };
  const now = await read();
  if (!now.ok) return now;
  if (!now.value) return before ? fail({ kind: 'not-found' }) : succeed(undefined);
  if (!before) return removeMade(saved, now.value);
  const written = await saved.change(contactId, {
    emails: before.written,
    sips: before.sips,
    confirmed: before.confirmed ?? NOTHING_CONFIRMED,
    hadConfirmed: now.value.confirmed !== undefined,
  });
  const after = await read();
  if (after.ok && after.value && isAsBefore(after.value, before)) return succeed(undefined);
  return written.ok ? fail({ kind: 'conflict' }) : written;
};
