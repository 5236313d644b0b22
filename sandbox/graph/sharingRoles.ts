import { grantableRoles } from '../world/grantRules';
import { domainOf, isOwnDomain } from '../world/personOf';
import type { Answer } from './call';
import { sharedCalendarOf } from './calendarPermissions';
import { Refusal } from './refusal';

/** `allowedCalendarSharingRoles(User='…')`: what may be given to an address, before anything is. */
export const readSharingRoles: Answer = (call) => {
  sharedCalendarOf(call);
  const address = call.parameters['address'] ?? '';
  const isOutside = !isOwnDomain(call.world, domainOf(address));
  const { allowedRolesForExternal } = call.settings;
  if (isOutside && allowedRolesForExternal === 'error') {
    throw new Refusal({ status: 400, code: 'ErrorInvalidUser' }, `The requested user '${address}' is invalid.`);
  }
  const roles = isOutside && allowedRolesForExternal === 'empty' ? [] : grantableRoles(call.world, address);
  return {
    status: 200,
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.calendarRoleType)',
      value: roles,
    },
  };
};
