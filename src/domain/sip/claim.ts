import type { EmailAddress } from '../address';
import type { SipSource } from './certainty';
import type { ConfirmedSip } from './confirmation';
import type { SipAddress } from './sipAddress';

/** Groups, shared mailboxes and rooms are no people, and nobody chats with them as with one (DIR-02). */
export const HOLDER_KINDS = ['person', 'guest', 'sharedMailbox', 'group', 'room', 'unknown'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** A guest's entry in the own directory does not hold the address that they have at home. */
export const sipsOf = ({ source, kind, sips }: Pick<SipClaim, 'source' | 'kind' | 'sips'>): readonly SipAddress[] =>
  source === 'ownDirectory' && kind === 'guest' ? [] : sips;

/** Whether an entry tells of whom an address belongs to, or did before. */
export const isClaimOf = ({ emails, sips, confirmed }: SipClaim, { text }: { readonly text: string }): boolean =>
  [...emails, ...sips, ...(confirmed?.former ?? []).map(({ address }) => address)].some(
    (one) => one.text.toLowerCase() === text.toLowerCase(),
  );

/** One entry of one source about one person or mailbox: what it is called, and which SIP addresses stand there. */
export interface SipClaim {
  readonly source: SipSource;
  readonly name?: string;
  readonly kind: HolderKind;
  readonly emails: readonly EmailAddress[];
  readonly sips: readonly SipAddress[];
  /** Of the own directory: what Teams and presence know the person by. */
  readonly userPrincipalName?: string;
  readonly directoryId?: string;
  readonly organisation?: string;
  readonly jobTitle?: string;
  /** As the source writes them, for people to dial (DIR-03). */
  readonly phones?: readonly string[];
  /** Where they work, in the words of the source. */
  readonly room?: string;
  /** The contact it stands in, where it is one of the person's own. */
  readonly contactId?: string;
  readonly confirmed?: ConfirmedSip;
}
