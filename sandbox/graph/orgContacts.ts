import type { OrgContact } from '@microsoft/microsoft-graph-types';
import type { Answer } from './call';
import { matcher } from './filter';
import { allowOptions, pageOf } from './paging';
import { select, selectedNames } from './selection';

const NAMES = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'mailNickname',
  'companyName',
  'department',
  'jobTitle',
  'phones',
  'proxyAddresses',
];

/** People outside whom an administrator put into the own organisation's address book. */
export const listOrgContacts: Answer = (call) => {
  allowOptions(call.query, ['$select', '$top', '$skip', '$filter']);
  const contacts = call.world.orgContacts.filter(matcher<OrgContact>(call.query.get('$filter')));
  const keep = select(selectedNames(call.query), NAMES, 'orgContact');
  return pageOf(call, contacts, { standard: 100, form: (contact) => keep({ ...contact }) });
};
