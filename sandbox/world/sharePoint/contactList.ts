import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { guidOf } from '../ids';
import { fillList } from './listStore';
import type { Fields, SharePointList } from './site';

const LIST_ID = guidOf('list federated partners contacts');

const TEXT = { text: { allowMultipleLines: false, maxLength: 255, textType: 'plain' } };
const CHOICE = { choice: { allowTextEntry: false, displayAs: 'dropDownMenu', choices: [] } };
const DAY = { dateTime: { displayAs: 'standard', format: 'dateOnly' } };

const column = ([name, displayName, kind]: readonly [string, string, Partial<ColumnDefinition>]): ColumnDefinition => ({
  id: guidOf(`column ${LIST_ID} ${name}`),
  name,
  displayName,
  description: '',
  indexed: name === 'ContactId' || name === 'PartnerId',
  enforceUniqueValues: name === 'ContactId',
  required: name === 'Title',
  readOnly: false,
  hidden: false,
  ...kind,
});

const COLUMNS = [
  ['Title', 'Name', TEXT],
  ['ContactId', 'Contact id', TEXT],
  ['PartnerId', 'Partner id', TEXT],
  ['ContactRole', 'Contact role', CHOICE],
  ['Service', 'Service', TEXT],
  ['ContactEmail', 'Contact email', TEXT],
  ['ContactPhone', 'Contact phone', TEXT],
  ['FactSource', 'Source', TEXT],
  ['CheckedOn', 'Checked on', DAY],
] as const;

/** Invented people; id, partner, role, name, alias, phone, service. */
const PEOPLE = [
  ['northshire-signatory', 'northshire', 'signatory', 'Olwen Priest', 'olwen.priest@northshire.example', ''],
  ['northshire-spoc', 'northshire', 'spoc', 'Tariq Noor', 'it.service@northshire.example', '01632 960120'],
  [
    'northshire-technical',
    'northshire',
    'technicalLead',
    'Greta Lund',
    'greta.lund@northshire.example',
    '',
    'messaging',
  ],
  ['elmwood-spoc', 'elmwood', 'spoc', 'Rhys Calloway', 'helpdesk@elmwood.example', '01632 960144'],
  ['bayview-spoc', 'bayview', 'spoc', 'Noor Haddad', 'servicedesk@bayview.example', '01632 960161'],
] as const;

const fieldsOf = ([id, partner, role, name, email, phone, service]:
  (typeof PEOPLE)[number] | readonly string[]): Fields => ({
  Title: name,
  ContactId: id,
  PartnerId: partner,
  ContactRole: role,
  Service: service ?? '',
  ContactEmail: email,
  ContactPhone: phone,
  FactSource: 'Agreements',
  CheckedOn: '2026-11-02T00:00:00Z',
});

/** The people whom agreements name, in a list of their own, which has permissions of its own. `at` in epoch milliseconds. */
export const contactList = (at: number): SharePointList => {
  const list: SharePointList = {
    id: LIST_ID,
    name: 'Federated partners contacts',
    displayName: 'Federated partners contacts',
    holdsContacts: true,
    columns: COLUMNS.map(column),
    items: new Map(),
    changes: [],
  };
  fillList(list, PEOPLE.map(fieldsOf), at);
  return list;
};
