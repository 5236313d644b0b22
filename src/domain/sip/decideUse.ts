import { findEmailAddress } from '../address';
import type { Register } from '../federation';
import type { FoundPerson, SipCandidate } from './foundPerson';
import { placeOfPerson } from './rankPeople';
import { sipKey, type SipAddress } from './sipAddress';
import { assessSipDomain } from './sipDomain';
import type { PresenceUse, SipUse, SipUseReason } from './sipUse';

/** What stands against an address by its domain alone (SIP-07, IMS-02); empty: messaging is active there. */
export const listDomainReasons = (register: Register, { domain }: SipAddress): readonly SipUseReason[] => {
  const whose = assessSipDomain(register, domain);
  switch (whose.kind) {
    case 'own':
      return [];
    case 'partner': {
      const { partner, standing } = whose;
      return standing.verdict === 'active' ? [] : [{ code: 'notActive', partner, standing }];
    }
    case 'notTheirSipDomain': {
      const { partner, standing } = whose;
      const wrong = { code: 'notTheirSipDomain' as const, partner, sipDomains: partner.sipDomains ?? [] };
      return standing.verdict === 'active' ? [wrong] : [{ code: 'notActive', partner, standing }, wrong];
    }
    case 'below':
      return [{ code: 'belowTheirDomain', partner: whose.partner, domain }];
    case 'consumer':
      return [{ code: 'consumer', domain }];
    case 'unknown':
      return [{ code: 'noPartner', domain }];
  }
};

const notAPerson = ({ kind }: FoundPerson): readonly SipUseReason[] =>
  kind === 'group' || kind === 'room' || kind === 'sharedMailbox' ? [{ code: 'notAPerson', kind }] : [];

/** Teams takes account names and e-mail addresses; of a guest never the `#EXT#` name, with which it takes the guest. */
const findTeamsName = ({ kind, userPrincipalName, emails }: FoundPerson, address: SipAddress): SipUse => {
  const account = kind === 'guest' ? undefined : findEmailAddress(userPrincipalName)?.text;
  if (account !== undefined) return { kind: 'link', teamsName: account };
  if (emails.length === 0) return { kind: 'copy', reason: { code: 'onlySipKnown' } };
  const same = emails.find(({ text }) => text.toLowerCase() === sipKey(address));
  return same ? { kind: 'link', teamsName: same.text } : { kind: 'copy', reason: { code: 'sipDiffers' } };
};

/** What the person may do with an address, and why not more. */
export const decideUse = (register: Register, person: FoundPerson, candidate: SipCandidate): SipUse => {
  const reasons = [...listDomainReasons(register, candidate.address), ...notAPerson(person)];
  return reasons.length > 0 ? { kind: 'off', reasons } : findTeamsName(person, candidate.address);
};

export const decidePresence = (register: Register, person: FoundPerson): PresenceUse => {
  const { kind, directoryId } = person;
  if (kind === 'group' || kind === 'room' || kind === 'sharedMailbox') return 'notAPerson';
  if (directoryId !== undefined && kind !== 'guest') return 'askable';
  return placeOfPerson(register, person) === 'own' ? 'notLookedUp' : 'acrossOrganisations';
};
