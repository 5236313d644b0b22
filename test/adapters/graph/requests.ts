import type { GraphRequest } from '../../../src/adapters/graph/graphClient';

export const FEDERATED_PARTNER_WRITE: GraphRequest = {
  method: 'POST',
  path: '/me/calendars/AAMk/calendarPermissions',
  scopes: ['Calendars.ReadWrite'],
  body: { emailAddress: { address: 'sam.hall@northshire.example' }, role: 'freeBusyRead' },
};
