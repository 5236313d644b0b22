import type { Contact, Person, User } from '@microsoft/microsoft-graph-types';
import { exchangeId } from '../world/ids';
import type { Answer } from './call';
import { mailboxOf } from './ownership';
import { allowOptions, pageOf } from './paging';
import { select, selectedNames } from './selection';

const NAMES = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'companyName',
  'department',
  'jobTitle',
  'officeLocation',
  'userPrincipalName',
  'imAddress',
  'scoredEmailAddresses',
  'personType',
  'phones',
];

const scored = (address: string | null | undefined): Person['scoredEmailAddresses'] =>
  address ? [{ address, relevanceScore: 10, selectionLikelihood: 'notSpecified' }] : [];

const colleague = (user: User): Person => ({
  id: user.id,
  displayName: user.displayName,
  givenName: user.givenName,
  surname: user.surname,
  department: user.department,
  jobTitle: user.jobTitle,
  officeLocation: user.officeLocation,
  userPrincipalName: user.userPrincipalName,
  imAddress: user.imAddresses?.[0] ? `sip:${user.imAddresses[0]}` : null,
  scoredEmailAddresses: scored(user.mail),
  personType: { class: 'Person', subclass: 'OrganizationUser' },
});

const acquaintance = (contact: Contact): Person => ({
  id: exchangeId('person', contact.id ?? ''),
  displayName: contact.displayName,
  givenName: contact.givenName,
  surname: contact.surname,
  companyName: contact.companyName,
  imAddress: contact.imAddresses?.[0] ? `sip:${contact.imAddresses[0]}` : null,
  scoredEmailAddresses: scored(contact.emailAddresses?.[0]?.address),
  personType: { class: 'Person', subclass: 'PersonalContact' },
});

/** A room and a list, which the service names among people. */
const OTHERS: readonly Person[] = [
  {
    id: exchangeId('person', 'room'),
    displayName: 'Seminar room 1',
    scoredEmailAddresses: scored('seminar1@healthmail.example'),
    personType: { class: 'Other', subclass: 'Room' },
  },
  {
    id: exchangeId('person', 'list'),
    displayName: 'Cardiology team',
    scoredEmailAddresses: scored('cardiology.team@healthmail.example'),
    personType: { class: 'Group', subclass: 'PublicDistributionList' },
  },
];

const holds =
  (sought: string) =>
  (name: string | null | undefined, address: string | null | undefined): boolean =>
    `${name} ${address}`.toLowerCase().includes(sought);

/** Whom the person knows: own contacts, then colleagues. */
export const listPeople: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip', '$search']);
  const mailbox = mailboxOf(call);
  const fits = holds((call.query.get('$search') ?? '').replace(/"/g, '').toLowerCase());
  const colleagues = [...call.world.users.values()].filter(
    ({ displayName, mail }) => mail !== call.me && fits(displayName, mail),
  );
  const contacts = mailbox.contacts.filter(({ displayName, emailAddresses }) =>
    fits(displayName, emailAddresses?.[0]?.address),
  );
  const others = OTHERS.filter(({ displayName, scoredEmailAddresses }) =>
    fits(displayName, scoredEmailAddresses?.[0]?.address),
  );
  const people = [...contacts.map(acquaintance), ...colleagues.map(colleague), ...others];
  const keep = select(selectedNames(call.query), NAMES, 'person');
  return pageOf(call, people, { standard: 10, form: (person) => keep({ ...person }) });
};
