import type { SipAsked, SipDirectory } from '../../application/sipPorts';
import { succeed } from '../../domain/result';
import { askForClaims } from './askForClaims';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graphClient';
import { ownContacts } from './ownSipContacts';
import { named, quoted } from './quoted';
import { consentOf, DIRECTORY_SCOPE, FULL_DIRECTORY_SCOPE, ORGANISATION_CONTACTS_SCOPE, PEOPLE_SCOPE } from './scopes';
import { parseSipOrgContact, parseSipPerson, parseSipUser } from './sipAnswers';

/** Entra takes more on a page than Exchange. */
const DIRECTORY_PAGE = 999;

const BASIC = 'id,displayName,givenName,surname,mail,userPrincipalName';
const FULL = `${BASIC},userType,accountEnabled,jobTitle,department,officeLocation,businessPhones,mobilePhone,imAddresses,proxyAddresses`;

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
        const full = await askForClaims(client, {
          ...question,
          path: usersPath(asked, true),
          scope: FULL_DIRECTORY_SCOPE,
        });
        if (full.ok || full.error.kind !== 'consent-required') return full;
        isWithheld = true;
      }
      const basic = await askForClaims(client, { ...question, path: usersPath(asked, false), scope: DIRECTORY_SCOPE });
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
    return askForClaims(client, {
      path: `/contacts?$filter=${filter}&$select=${select}&$top=${DIRECTORY_PAGE}`,
      scope: ORGANISATION_CONTACTS_SCOPE,
      parse: parseSipOrgContact,
    });
  },
});

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
    return askForClaims(client, { path, scope: PEOPLE_SCOPE, parse: parseSipPerson, pages: 1 });
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
