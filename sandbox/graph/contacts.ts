import { randomUUID } from 'node:crypto';
import type { Contact } from '@microsoft/microsoft-graph-types';
import { changeKeyOf, exchangeId } from '../world/ids';
import { timestamp } from '../world/newEvent';
import type { Answer, GraphCall } from './call';
import { carriesExtension, expandedExtension, extensionsIn, isExtensionFilter } from './openExtensions';
import { ownMailboxOf } from './ownership';
import { matcher } from './filter';
import { allowOptions, pageOf } from './paging';
import { badRequest, itemNotFound } from './refusal';
import { select, selectedNames } from './selection';

const NAMES = [
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'changeKey',
  'categories',
  'parentFolderId',
  'fileAs',
  'displayName',
  'givenName',
  'surname',
  'companyName',
  'department',
  'jobTitle',
  'officeLocation',
  'emailAddresses',
  'imAddresses',
  'businessPhones',
  'homePhones',
  'mobilePhone',
  'personalNotes',
];
const FIXED = ['id', 'createdDateTime', 'lastModifiedDateTime', 'changeKey'];

const contactForm = (call: GraphCall) => {
  const keep = select(selectedNames(call.query), NAMES, 'contact');
  const expanded = expandedExtension(call);
  return ({ extensions, ...contact }: Contact): unknown => ({
    ...keep({ '@odata.etag': `W/"${contact.changeKey}"`, ...contact }),
    ...expanded({ extensions }),
  });
};

const placeOf = (call: GraphCall, contacts: readonly Contact[]): number => {
  const place = contacts.findIndex(({ id }) => id === call.parameters['contact']);
  if (place < 0) throw itemNotFound();
  return place;
};

const contactIn = ({ body }: GraphCall): Contact => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badRequest('Empty Payload. JSON content expected.');
  return Object.fromEntries(Object.entries(body).filter(([name]) => !name.includes('@') && !FIXED.includes(name)));
};

const stamped = (call: GraphCall, contact: Contact): Contact => {
  const at = timestamp(call.world.now());
  return { ...contact, lastModifiedDateTime: at, changeKey: changeKeyOf(contact.id ?? '', at) };
};

export const listContacts: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip', '$filter', '$expand']);
  const filter = call.query.get('$filter');
  const fits = isExtensionFilter(filter) ? carriesExtension(call) : matcher<Contact>(filter);
  const contacts = ownMailboxOf(call).contacts.filter(fits);
  return pageOf(call, contacts, { standard: 10, form: contactForm(call) });
};

export const readContact: Answer = (call) => {
  const { contacts } = ownMailboxOf(call);
  return { status: 200, body: contactForm(call)(contacts[placeOf(call, contacts)] ?? {}) };
};

export const createContact: Answer = (call) => {
  const id = exchangeId('contact', randomUUID());
  const given = contactIn(call);
  const displayName = given.displayName ?? [given.givenName, given.surname].filter(Boolean).join(' ');
  const contact = extensionsIn<Contact>(
    stamped(call, {
      emailAddresses: [],
      imAddresses: [],
      businessPhones: [],
      categories: [],
      createdDateTime: timestamp(call.world.now()),
      ...given,
      displayName,
      id,
    }),
  );
  ownMailboxOf(call).contacts.push(contact);
  return { status: 201, body: contactForm(call)(contact) };
};

export const changeContact: Answer = (call) => {
  const { contacts } = ownMailboxOf(call);
  const place = placeOf(call, contacts);
  const changed = stamped(call, { ...contacts[place], ...contactIn(call) });
  contacts[place] = changed;
  return { status: 200, body: contactForm(call)(changed) };
};

export const deleteContact: Answer = (call) => {
  const { contacts } = ownMailboxOf(call);
  contacts.splice(placeOf(call, contacts), 1);
  return { status: 204 };
};
