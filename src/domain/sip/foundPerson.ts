import type { EmailAddress } from '../address';
import type { Certainty, SipSource } from './certainty';
import type { HolderKind } from './claim';
import type { Confirmation, FormerSip } from './confirmation';
import type { SipAddress } from './sipAddress';

/** An address that may be the person's, and everything that speaks for it. */
export interface SipCandidate {
  readonly address: SipAddress;
  readonly certainty: Certainty;
  /** In the order of `SIP_SOURCES`. */
  readonly sources: readonly SipSource[];
  readonly confirmation?: Confirmation;
}

/** - `sourcesDisagree`: two or more addresses that somebody recorded or publishes; none of them is chosen in silence
 *  - `severalNames`: what shares an address goes by different names
 *  - `stillSaysFormer`: a source goes on naming an address that the person no longer has */
export type PersonRemark =
  | { readonly code: 'sourcesDisagree'; readonly addresses: readonly string[]; readonly confirmed?: string }
  | { readonly code: 'severalNames'; readonly names: readonly string[] }
  | { readonly code: 'stillSaysFormer'; readonly address: string; readonly sources: readonly SipSource[] };

/** One person or mailbox, whatever number of sources tell of it (DIR-05). */
export interface FoundPerson {
  /** The same for the same person as long as the same sources tell of them. */
  readonly key: string;
  readonly name?: string;
  readonly kind: HolderKind;
  readonly emails: readonly EmailAddress[];
  readonly organisation?: string;
  readonly jobTitle?: string;
  readonly phones: readonly string[];
  readonly room?: string;
  readonly userPrincipalName?: string;
  readonly directoryId?: string;
  readonly contactId?: string;
  /** Surest first; ties by how many sources agree, then by spelling. */
  readonly candidates: readonly SipCandidate[];
  readonly former: readonly FormerSip[];
  readonly remarks: readonly PersonRemark[];
}
