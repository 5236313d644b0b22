import type { Contact } from '@microsoft/microsoft-graph-types';
import type { Answer, GraphCall } from './call';
import { withChangedExtension, withExtension, withoutExtension } from './openExtensions';
import { ownMailboxOf } from './ownership';
import { itemNotFound } from './refusal';

const change = (call: GraphCall, how: (contact: Contact) => Contact): void => {
  const { contacts } = ownMailboxOf(call);
  const place = contacts.findIndex(({ id }) => id === call.parameters['contact']);
  const contact = contacts[place];
  if (!contact) throw itemNotFound();
  contacts[place] = how(contact);
};

export const addContactExtension: Answer = (call) => {
  let body: unknown;
  change(call, (contact) => {
    const [changed, added] = withExtension(contact, call.body);
    body = added;
    return changed;
  });
  return { status: 201, body };
};

export const changeContactExtension: Answer = (call) => {
  let body: unknown;
  change(call, (contact) => {
    const [changed, held] = withChangedExtension(contact, call.parameters['extension'] ?? '', call.body);
    body = held;
    return changed;
  });
  return { status: 200, body };
};

export const removeContactExtension: Answer = (call) => {
  change(call, (contact) => withoutExtension(contact, call.parameters['extension'] ?? ''));
  return { status: 204 };
};
