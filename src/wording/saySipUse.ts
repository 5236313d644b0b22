import type { Partner } from '../domain/federation';
import type { HolderKind, PresenceUse, SipUseReason } from '../domain/sip';
import { cleanText } from './foreignText';
import { sayStanding, type Tone } from './sayStanding';

export interface SipUseWords {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
}

type NotActive = Extract<SipUseReason, { readonly code: 'notActive' }>;

const sayNotActive = ({ partner, standing }: NotActive): SipUseWords => {
  const { tone, lines } = sayStanding(standing);
  return {
    tone,
    title: `Messaging with ${cleanText(partner.name)} is not active`,
    text: `${lines.map((line) => `${line}.`).join(' ')} Chat and calls with people there are not possible now.`,
  };
};

const KINDS: Readonly<Record<HolderKind, string>> = {
  person: 'Person',
  guest: 'Guest in your organisation',
  sharedMailbox: 'Shared mailbox or room',
  group: 'Group',
  room: 'Room',
  unknown: 'Outside your organisation',
};

/** What holds an address, told apart by icon and word (DIR-02); of whom only the domain is known, that is said. */
export const sayHolder = (kind: HolderKind, isOwn = false): string =>
  kind === 'unknown' && isOwn ? 'In your organisation' : KINDS[kind];

const listDomains = (partner: Partner, domains: readonly string[]): string =>
  `${cleanText(partner.name)} uses ${domains.join(', ')} for chat and calls.`;

/** Why nobody can be reached at an address, or not by a link (SIP-07, ELI-06, IMS-02). */
export const saySipUse = (reason: SipUseReason): SipUseWords => {
  switch (reason.code) {
    case 'notActive':
      return sayNotActive(reason);
    case 'notTheirSipDomain':
      return {
        tone: 'attention',
        title: 'This is not a SIP address of theirs',
        text: `${listDomains(reason.partner, reason.sipDomains)} Ask the person for their SIP address.`,
      };
    case 'belowTheirDomain':
      return {
        tone: 'attention',
        title: `${reason.domain} is not a listed domain`,
        text: `It lies below a domain of ${cleanText(reason.partner.name)}, and the register does not list it. Ask your helpdesk whether it belongs to them.`,
      };
    case 'noPartner':
      return {
        tone: 'stopped',
        title: `${reason.domain} is not federated with yours`,
        text: 'No organisation in the register lists it, so nobody there can be reached by chat or call.',
      };
    case 'consumer':
      return {
        tone: 'stopped',
        title: `${reason.domain} is a consumer service`,
        text: 'Consumer services cannot federate, so nobody there can be reached by chat or call.',
      };
    case 'notAPerson':
      return {
        tone: 'unknown',
        title: `This is a ${KINDS[reason.kind].toLowerCase()}`,
        text: 'Chat and calls go to one person. Look for somebody by their own name.',
      };
    case 'onlySipKnown':
      return {
        tone: 'unknown',
        title: 'Copy the address instead of a link',
        text: 'Teams opens a chat by email address or account name, and neither is known.',
      };
    case 'sipDiffers':
      return {
        tone: 'unknown',
        title: 'Copy the address instead of a link',
        text: 'The SIP address is not the email address, so a Teams link may lead to nobody. Search for the SIP address in Teams.',
      };
  }
};

/** Where availability cannot be asked for; `undefined` where it can, or where nobody would ask. */
export const sayPresenceUse = (use: PresenceUse): string | undefined => {
  if (use === 'acrossOrganisations') return 'Not available across organisations';
  return use === 'notLookedUp' ? 'Not checked: their entry in your directory was not read' : undefined;
};
