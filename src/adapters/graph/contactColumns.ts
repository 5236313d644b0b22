import { CONTACT_ROLES } from '../../domain/federation';
import type { RegisterColumn } from './registerColumns';

const needed = { isNeeded: true } as const;

/** The list of contacts stands beside the register's, under a title of its own and with permissions of its own. */
export const contactsListOf = (registerList: string): string => `${registerList} contacts`;

/** What the list of contacts says of each. */
export const CONTACT_COLUMNS: readonly RegisterColumn[] = [
  { name: 'Title', label: 'Name', path: ['name'], holds: 'text', ...needed },
  { name: 'ContactId', label: 'Contact id', path: ['id'], holds: 'text', ...needed },
  { name: 'PartnerId', label: 'Partner id', path: ['partner'], holds: 'text', ...needed },
  {
    name: 'ContactRole',
    label: 'Contact role',
    path: ['role'],
    holds: 'choice',
    choices: CONTACT_ROLES,
    ...needed,
  },
  { name: 'Service', label: 'Service', path: ['service'], holds: 'text' },
  { name: 'ContactEmail', label: 'Contact email', path: ['email'], holds: 'text' },
  { name: 'ContactPhone', label: 'Contact phone', path: ['phone'], holds: 'text' },
  { name: 'FactSource', label: 'Source', path: ['source'], holds: 'text', ...needed },
  { name: 'CheckedOn', label: 'Checked on', path: ['asOf'], holds: 'date', ...needed },
];
