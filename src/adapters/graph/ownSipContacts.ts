import type { SipAsked, SipDirectory } from '../../application/sipPorts';
import { succeed } from '../../domain/result';
import { isClaimNamed, isClaimOf, type SipClaim } from '../../domain/sip';
import { askForClaims } from './askForClaims';
import type { GraphClient } from './graphClient';
import { named, quoted } from './quoted';
import { consentOf, CONTACTS_SCOPE } from './scopes';
import { parseSipContact, SIP_EXTENSION } from './sipContacts';

const PAGE = 100;

/** Of one contact, what a person is known by, and what was confirmed of it. */
export const CONTACT_FIELDS =
  '$select=id,displayName,companyName,jobTitle,officeLocation,businessPhones,mobilePhone,emailAddresses,imAddresses' +
  `&$expand=Extensions($filter=id eq '${SIP_EXTENSION}')`;

/** Contacts that something was confirmed of. */
export const CONFIRMED = `Extensions/any(f:f/id eq '${SIP_EXTENSION}')`;

export const contactsPath = (filter: string): string => `/me/contacts?$filter=${filter}&${CONTACT_FIELDS}&$top=${PAGE}`;

export const withEmail = (text: string): string => `emailAddresses/any(a:a/address eq ${quoted(text)})`;

const isMeant =
  (asked: SipAsked) =>
  (claim: SipClaim): boolean =>
    asked.kind === 'name' ? isClaimNamed(claim, asked.text) : isClaimOf(claim, asked.address);

const once = (claims: readonly SipClaim[]): readonly SipClaim[] => [
  ...new Map(claims.map((claim) => [claim.contactId, claim])).values(),
];

/**
 * By name or e-mail address; and whatever was confirmed before, since no filter finds a contact by its SIP address, by one
 * that it had earlier, or by a name that stands in one piece.
 */
export const ownContacts = (client: GraphClient): SipDirectory => {
  const read = (filter: string) =>
    askForClaims(client, { path: contactsPath(filter), scope: CONTACTS_SCOPE, parse: parseSipContact });
  return {
    source: 'ownContacts',
    consent: consentOf(CONTACTS_SCOPE),
    find: async (asked) => {
      const filter = asked.kind === 'name' ? named(asked.text) : withEmail(asked.address.text);
      const [held, confirmed] = await Promise.all([read(filter), read(CONFIRMED)]);
      if (!held.ok) return held;
      if (!confirmed.ok) return confirmed;
      return succeed({
        claims: once([...held.value.claims, ...confirmed.value.claims.filter(isMeant(asked))]),
      });
    },
  };
};
