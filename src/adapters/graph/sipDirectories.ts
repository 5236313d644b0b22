import type { Failure } from '../../application/failure';
import type { SipAsked, SipDirectory, SipFindings } from '../../application/sipPorts';
import { fail, succeed, type Result } from '../../domain/result';
import { isClaimNamed, isClaimOf, type SipClaim } from '../../domain/sip';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { quoted, startsWith } from './quoted';
import { readAllPages } from './readAllPages';
import {
  consentOf,
  CONTACTS_SCOPE,
  DIRECTORY_SCOPE,
  FULL_DIRECTORY_SCOPE,
  ORGANISATION_CONTACTS_SCOPE,
  PEOPLE_SCOPE,
  type GraphScope,
} from './scopes';
import { parseSipOrgContact, parseSipPerson, parseSipUser } from './sipAnswers';
import { parseSipContact, SIP_EXTENSION } from './sipContacts';
import { malformed } from './toFailure';

const PAGE = 100;
/** Entra takes more on a page than Exchange. */
const DIRECTORY_PAGE = 999;

interface Question {
  readonly path: string;
  readonly scope: GraphScope;
  readonly parse: (answer: unknown) => SipClaim | undefined;
  /** Absent: all of them. */
  readonly pages?: number;
}

/** One entry that is none as Graph describes it takes no other with it. */
const ask = async (client: GraphClient, question: Question): Promise<Result<SipFindings, Failure>> => {
  const { path, scope, parse, pages } = question;
  const answers = await readAllPages(client, { path, scopes: [scope.name] }, pages);
  if (!answers.ok) return answers;
  const claims = answers.value.map(parse);
  if (claims.length > 0 && claims.every((claim) => claim === undefined)) return fail(malformed(client.now()));
  return succeed({ claims: claims.flatMap((claim) => claim ?? []) });
};

const BASIC = 'id,displayName,givenName,surname,mail,userPrincipalName';
const FULL = `${BASIC},userType,accountEnabled,jobTitle,department,officeLocation,businessPhones,mobilePhone,imAddresses,proxyAddresses`;
const NAMES = ['displayName', 'givenName', 'surname'];

/** The surname first, or a name with an organisation or a post behind it: what fits of those is chosen by all the words. */
const named = (text: string, also: readonly string[] = []): string => {
  const [first = '', ...rest] = text.split(/[\s,]+/).filter(Boolean);
  if (rest.length === 0) return startsWith([...NAMES, ...also], text);
  return `${startsWith(['displayName', ...also], text)} or ${startsWith(['surname'], first)}`;
};

const proxied = (scheme: string, text: string): string => `proxyAddresses/any(p:p eq ${quoted(`${scheme}:${text}`)})`;

const userFilter = (asked: SipAsked, isFull: boolean): string => {
  if (asked.kind === 'name') return named(asked.text, ['mail']);
  const { text } = asked.address;
  const plain = `mail eq ${quoted(text)} or userPrincipalName eq ${quoted(text)}`;
  return isFull ? `${plain} or ${proxied('smtp', text)} or ${proxied('sip', text)}` : plain;
};

const usersPath = (asked: SipAsked, isFull: boolean): string =>
  `/users?$filter=${userFilter(asked, isFull)}&$select=${isFull ? FULL : BASIC}&$top=${DIRECTORY_PAGE}`;

/**
 * The own directory with `imAddresses` and `proxyAddresses` where an administrator has agreed to that; otherwise names
 * and e-mail addresses alone, and what is withheld is said.
 */
const ownDirectory = (client: GraphClient): SipDirectory => {
  const question = { parse: parseSipUser };
  /** Asked once: an administrator's consent does not come while a pane is open. */
  let isWithheld = false;
  return {
    source: 'ownDirectory',
    consent: consentOf(DIRECTORY_SCOPE),
    find: async (asked) => {
      if (!isWithheld) {
        const full = await ask(client, { ...question, path: usersPath(asked, true), scope: FULL_DIRECTORY_SCOPE });
        if (full.ok || full.error.kind !== 'consent-required') return full;
        isWithheld = true;
      }
      const basic = await ask(client, { ...question, path: usersPath(asked, false), scope: DIRECTORY_SCOPE });
      return basic.ok ? succeed({ ...basic.value, withheld: consentOf(FULL_DIRECTORY_SCOPE) }) : basic;
    },
  };
};

const organisationContacts = (client: GraphClient): SipDirectory => ({
  source: 'organisationContacts',
  consent: consentOf(ORGANISATION_CONTACTS_SCOPE),
  find: (asked) => {
    const filter =
      asked.kind === 'name'
        ? named(asked.text, ['mail'])
        : `mail eq ${quoted(asked.address.text)} or ${proxied('smtp', asked.address.text)} or ${proxied('sip', asked.address.text)}`;
    const select = 'id,displayName,mail,companyName,jobTitle,phones,proxyAddresses';
    return ask(client, {
      path: `/contacts?$filter=${filter}&$select=${select}&$top=${DIRECTORY_PAGE}`,
      scope: ORGANISATION_CONTACTS_SCOPE,
      parse: parseSipOrgContact,
    });
  },
});

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
const ownContacts = (client: GraphClient): SipDirectory => {
  const read = (filter: string) =>
    ask(client, { path: contactsPath(filter), scope: CONTACTS_SCOPE, parse: parseSipContact });
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

/** The service ranks by who the person works with: what it gives first is enough, and takes one request. */
const MOST_PEOPLE = 50;

const people = (client: GraphClient): SipDirectory => ({
  source: 'people',
  consent: consentOf(PEOPLE_SCOPE),
  find: async (asked) => {
    const sought = asked.kind === 'name' ? asked.text : asked.address.text;
    const select =
      'id,displayName,companyName,jobTitle,officeLocation,phones,userPrincipalName,imAddress,scoredEmailAddresses,personType';
    const path = `/me/people?$search="${encodeURIComponent(sought.replaceAll('"', ''))}"&$select=${select}&$top=${MOST_PEOPLE}`;
    return ask(client, { path, scope: PEOPLE_SCOPE, parse: parseSipPerson, pages: 1 });
  },
});

/** Every place where Microsoft Graph knows people, in the order in which they are shown. */
export const createSipDirectories = (client: GraphClient): readonly SipDirectory[] => [
  ownContacts(client),
  ownDirectory(client),
  people(client),
  organisationContacts(client),
];

/** Over a Graph client of its own. */
export const createGraphSipDirectories = (options: GraphClientOptions): readonly SipDirectory[] =>
  createSipDirectories(createGraphClient(options));
