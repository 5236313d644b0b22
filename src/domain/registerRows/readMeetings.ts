import { SWITCH_STATES, type Partner } from '../federation';
import { optional, type Fields } from './fields';
import { domain, listOf, oneOf, tenantId } from './parsers';

const tenantIds = listOf(tenantId);
const hosts = listOf(domain);
const switchState = oneOf(SWITCH_STATES);

/** Where an organisation's meetings are held and what they allow, its own as well as a partner's (REC-04). */
export const readMeetings = (
  fields: Fields,
): Pick<Partner, 'tenantIds' | 'meetingHosts' | 'recording' | 'fileSharing'> => ({
  tenantIds: optional(fields, 'tenantIds', tenantIds),
  meetingHosts: optional(fields, 'meetingHosts', hosts),
  recording: optional(fields, 'recording', switchState),
  fileSharing: optional(fields, 'fileSharing', switchState),
});
