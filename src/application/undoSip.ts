import { fail, succeed, type Result } from '../domain/result';
import { NOTHING_CONFIRMED, type ConfirmedSip } from '../domain/sip';
import { confirmAmong, findContacts, type SipSaveResult, type SipToConfirm } from './confirmSip';
import type { Failure } from './failure';
import type { SavedSip, SavedSips, SipPorts, WrittenEmail } from './sipPorts';

/** What a contact was before an act and after it; without `before` the act made it. */
export interface SipUndo {
  readonly before?: SavedSip;
  readonly after: SavedSip;
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
  const result = await confirmAmong(ports, wanted, before.value);
  if (result.kind !== 'saved') return { result };
  const after = result.saved;
  const was = before.value.find(({ contactId }) => contactId === after.contactId);
  return { result, undo: { after, ...(was && { before: was }) } };
};

const key = ({ current, former }: ConfirmedSip): string =>
  JSON.stringify([current?.address.text, current?.by, current?.on, former.map(({ address }) => address.text)]);

const confirmedKey = ({ confirmed = NOTHING_CONFIRMED }: SavedSip): string => key(confirmed);

const sipsKey = ({ sips }: SavedSip): string => sips.join(' ').toLowerCase();

const isAsBefore = (now: SavedSip, before: SavedSip): boolean =>
  sipsKey(now) === sipsKey(before) && confirmedKey(now) === confirmedKey(before);

/** Each half of a contact is as the act left it, or as it was before: nobody else has written there. */
const isUntouched = (now: SavedSip, { before, after }: SipUndo): boolean =>
  [sipsKey, confirmedKey].every((part) => [before, after].some((one) => one !== undefined && part(one) === part(now)));

/** Whatever was added to the e-mail addresses since stays; what the act added goes. */
const emailsBefore = (now: SavedSip, before: SavedSip, after: SavedSip): readonly WrittenEmail[] => {
  const addressesOf = ({ written }: SavedSip) => new Set(written.map(({ address = '' }) => address.toLowerCase()));
  const [had, has] = [addressesOf(before), addressesOf(after)];
  const isAdded = (address: string): boolean => has.has(address) && !had.has(address);
  return now.written.filter(({ address = '' }) => !isAdded(address.toLowerCase()));
};

/** A contact that the act made goes only while it holds nothing else than the act wrote. */
const removeMade = async (saved: SavedSips, made: SavedSip): Promise<Result<void, Failure>> => {
  const { current } = made.confirmed ?? NOTHING_CONFIRMED;
  const isOurs = current !== undefined && made.sips.every((text) => text === current.address.text);
  return isOurs ? saved.removeContact(made.contactId) : fail({ kind: 'conflict' });
};

/**
 * Puts a contact back as it was before an address was confirmed or removed. Read first, and read again afterwards:
 * what somebody wrote into it since is left alone.
 */
export const undoSip = async ({ saved }: Ports, undo: SipUndo): Promise<Result<void, Failure>> => {
  const { before, after } = undo;
  const { contactId } = after;
  const read = async () => {
    const answer = await saved.read(contactId);
    return !answer.ok && answer.error.kind === 'not-found' ? succeed(undefined) : answer;
  };
  const now = await read();
  if (!now.ok) return now;
  if (!now.value) return before ? fail({ kind: 'not-found' }) : succeed(undefined);
  if (!before) return removeMade(saved, now.value);
  if (!isUntouched(now.value, undo)) return fail({ kind: 'conflict' });
  const written = await saved.change(contactId, {
    emails: emailsBefore(now.value, before, after),
    sips: before.sips,
    confirmed: before.confirmed ?? NOTHING_CONFIRMED,
    hadConfirmed: now.value.confirmed !== undefined,
  });
  const then = await read();
  if (then.ok && then.value && isAsBefore(then.value, before)) return succeed(undefined);
  return written.ok ? fail({ kind: 'conflict' }) : written;
};
