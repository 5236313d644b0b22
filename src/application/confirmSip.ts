import type { EmailAddress } from '../domain/address';
import { fail, succeed, type Result } from '../domain/result';
import {
  confirm,
  findSipAddress,
  NOTHING_CONFIRMED,
  sameSip,
  withdraw,
  type Confirmation,
  type ConfirmedSip,
  type SipAddress,
} from '../domain/sip';
import type { Failure } from './failure';
import type { SavedSip, SavedSips, SipPorts, WrittenEmail } from './sipPorts';

export interface SipToConfirm {
  readonly name: string;
  readonly emails: readonly EmailAddress[];
  readonly organisation?: string;
  readonly confirmation: Confirmation;
}

/**
 * How a change of a saved address ended, as the contacts hold it now.
 *
 * - `unknown`: the answer got lost, and so did the reading after it
 * - `notKept`: the contacts hold something else than was asked for
 */
export type SipSaveResult =
  | { readonly kind: 'saved'; readonly saved: SavedSip }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'unknown'; readonly failure: Failure }
  | { readonly kind: 'notKept'; readonly saved?: SavedSip };

type Ports = Pick<SipPorts, 'saved'>;

const isOpen = ({ kind }: Failure): boolean => kind === 'offline' || kind === 'unavailable';

const holdsConfirmed = ({ confirmed, sips }: SavedSip, address: SipAddress): boolean =>
  confirmed?.current !== undefined &&
  sameSip(confirmed.current.address, address) &&
  sips.some((text) => isSip(text, address));

const isSip = (text: string, address: SipAddress): boolean => {
  const parsed = findSipAddress(text);
  return parsed !== undefined && sameSip(parsed, address);
};

/** Of several contacts with one e-mail address, the one that something was confirmed of, else the first. */
const choose = (contacts: readonly SavedSip[]): SavedSip | undefined =>
  contacts.find(({ confirmed }) => confirmed?.current) ?? contacts.find(({ confirmed }) => confirmed) ?? contacts[0];

/** Contacts that hold any of these addresses, each once. */
export const findContacts = async (
  saved: SavedSips,
  emails: readonly EmailAddress[],
): Promise<Result<readonly SavedSip[], Failure>> => {
  const found = new Map<string, SavedSip>();
  for (const email of emails) {
    const answer = await saved.findByEmail(email);
    if (!answer.ok) return answer;
    for (const contact of answer.value) found.set(contact.contactId, contact);
  }
  return succeed([...found.values()]);
};

/** The address takes the first place; the one it replaces goes, others that the person wrote there stay. */
const sipsAfter = (contact: SavedSip, next: ConfirmedSip): readonly string[] => {
  const gone = [
    ...next.former.map(({ address }) => address),
    ...(contact.confirmed?.current ? [contact.confirmed.current.address] : []),
  ];
  const kept = contact.sips.filter((text) => !gone.some((address) => isSip(text, address)));
  const { current } = next;
  return current ? [current.address.text, ...kept.filter((text) => !isSip(text, current.address))] : kept;
};

interface NextSip {
  readonly confirmed: ConfirmedSip;
  readonly emails: readonly EmailAddress[];
}

/** What the contact holds stays as it is; an address that is new to it comes behind. `undefined`: none is. */
const emailsAfter = (contact: SavedSip, emails: readonly EmailAddress[]): readonly WrittenEmail[] | undefined => {
  const held = new Set(contact.emails.map(({ text }) => text.toLowerCase()));
  const more = emails.filter(({ text }) => !held.has(text.toLowerCase()));
  if (more.length === 0) return undefined;
  return [...contact.written, ...more.map(({ text }) => ({ name: contact.name || text, address: text }))];
};

const changeTo = (saved: SavedSips, contact: SavedSip, { confirmed, emails }: NextSip) => {
  const written = emailsAfter(contact, emails);
  return saved.change(contact.contactId, {
    ...(written && { emails: written }),
    sips: sipsAfter(contact, confirmed),
    confirmed,
    hadConfirmed: contact.confirmed !== undefined,
  });
};

/** A request that broke off may have been sent again by the browser itself: what it made twice is one again. */
const removeTwins = async (saved: SavedSips, twins: readonly SavedSip[]): Promise<void> => {
  for (const { contactId } of twins.slice(1)) await saved.removeContact(contactId);
};

const write = async (
  { saved }: Ports,
  { name, emails, organisation, confirmation }: SipToConfirm,
  contacts: readonly SavedSip[],
): Promise<Result<unknown, Failure>> => {
  const contact = choose(contacts);
  const next = confirm(contact?.confirmed ?? NOTHING_CONFIRMED, confirmation);
  if (contact) return changeTo(saved, contact, { confirmed: next, emails });
  return saved.add({ name, emails, ...(organisation !== undefined && { organisation }), confirmed: next });
};

interface Written {
  readonly before: readonly SavedSip[];
  readonly failure?: Failure;
}

const settle = async (
  { saved }: Ports,
  { emails, confirmation }: SipToConfirm,
  { before, failure }: Written,
): Promise<SipSaveResult> => {
  const after = await findContacts(saved, emails);
  if (!after.ok) return { kind: 'unknown', failure: failure ?? after.error };
  const holding = after.value.filter((contact) => holdsConfirmed(contact, confirmation.address));
  if (before.length === 0) await removeTwins(saved, holding);
  const [kept] = holding;
  if (kept) return { kind: 'saved', saved: kept };
  return failure ? { kind: 'failed', failure } : { kind: 'notKept', ...(after.value[0] && { saved: after.value[0] }) };
};

/**
 * Writes a confirmed address into the person's own contacts: into the contact with that e-mail address, or into a new
 * one. What is there already is read first and what stands there is read afterwards, so that a fault leaves one contact.
 */
export const confirmSip = async (ports: Ports, wanted: SipToConfirm): Promise<SipSaveResult> => {
  const before = await findContacts(ports.saved, wanted.emails);
  return before.ok ? confirmAmong(ports, wanted, before.value) : { kind: 'failed', failure: before.error };
};

/** The same, where the contacts with these e-mail addresses have just been read. */
export const confirmAmong = async (
  ports: Ports,
  wanted: SipToConfirm,
  before: readonly SavedSip[],
): Promise<SipSaveResult> => {
  const written = await write(ports, wanted, before);
  if (!written.ok && !isOpen(written.error)) return { kind: 'failed', failure: written.error };
  return settle(ports, wanted, { before, ...(!written.ok && { failure: written.error }) });
};

/**
 * Takes a confirmation back: the address leaves the contact, the contact itself stays. What is there now is read first,
 * so that nothing is written over that somebody wrote since; what stands there afterwards is what is told.
 */
export const withdrawSip = async (
  { saved }: Ports,
  { contactId, confirmed }: SavedSip,
): Promise<Result<SavedSip, Failure>> => {
  const address = confirmed?.current?.address;
  const now = await saved.read(contactId);
  if (!now.ok) return now;
  const held = now.value.confirmed?.current?.address;
  if (held === undefined) return now;
  if (!now.value.confirmed || !address || !sameSip(held, address)) return fail({ kind: 'conflict' });
  const written = await changeTo(saved, now.value, { confirmed: withdraw(now.value.confirmed), emails: [] });
  const after = await saved.read(contactId);
  if (after.ok && !holdsConfirmed(after.value, address) && !after.value.confirmed?.current) return after;
  if (!written.ok) return written;
  return after.ok ? fail({ kind: 'conflict' }) : after;
};
