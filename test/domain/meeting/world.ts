import { parseRegister } from '../../../src/adapters/register/parseRegister';
import { createHostIndex, type MeetingEntry } from '../../../src/domain/meeting';

export const TENANTS = {
  own: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  northshire: '11111111-aaaa-4bbb-8ccc-111111111111',
  elmwood: '22222222-aaaa-4bbb-8ccc-222222222222',
  stranger: '99999999-aaaa-4bbb-8ccc-999999999999',
  consumer: '9188040d-6c67-4c5b-b112-36a304b66dad',
} as const;

const FROM = { source: 'Register of partners', asOf: '2026-11-20' };

const partner = (id: string, name: string, over: object) => ({
  ...FROM,
  id,
  name,
  domains: [`${id}.example`],
  services: {},
  agreementLevel: 'limitedDetails',
  assurance: 'notRecorded',
  closedOn: 'open',
  ...over,
});

export const REGISTER = {
  ...FROM,
  schemaVersion: 2,
  organisation: {
    ...FROM,
    name: 'Healthmail',
    domains: ['healthmail.example'],
    includesSubdomains: true,
    helpdesk: { name: 'Helpdesk' },
    tenantIds: [TENANTS.own],
    recording: 'off',
    fileSharing: 'off',
  },
  partners: [
    partner('northshire', 'Northshire Council', {
      domains: ['northshire.example', 'care.northshire.example'],
      tenantIds: [TENANTS.northshire],
      meetingHosts: ['nscouncil.webex.com', 'meet.northshire-video.example'],
      recording: 'on',
      fileSharing: 'on',
    }),
    partner('elmwood', 'Elmwood Pharmacy Group', { tenantIds: [TENANTS.elmwood] }),
    partner('bayview', 'Bayview Trust', { recording: 'off', fileSharing: 'off' }),
  ],
  policy: [],
  consumerDomains: ['postbox.example'],
  syncWindow: { ...FROM, earliestMinutes: 15, latestMinutes: 360 },
  inactivityMinutes: 30,
};

const reading = parseRegister(REGISTER);
if (!reading.ok || reading.value.problems.length > 0) throw new Error(JSON.stringify(reading));

export const index = createHostIndex(reading.value.register);

export const SAM = 'sam.hall@northshire.example';
export const JO = 'jo.byrne@healthmail.example';
export const ELM = 'ada.cole@elmwood.example';
export const BAY = 'kit.moss@bayview.example';

export const entryOf = (over: Partial<MeetingEntry> = {}): MeetingEntry => ({
  subject: 'Review',
  locations: [],
  body: { kind: 'text', content: '' },
  organizer: SAM,
  attendees: [],
  ...over,
});

export const text = (content: string, over: Partial<MeetingEntry> = {}): MeetingEntry =>
  entryOf({ body: { kind: 'text', content }, ...over });

export const html = (content: string, over: Partial<MeetingEntry> = {}): MeetingEntry =>
  entryOf({ body: { kind: 'html', content: `<html><body>${content}</body></html>` }, ...over });

const OID = '33333333-dddd-4eee-8fff-444444444444';

export interface TeamsParts {
  readonly host?: string;
  readonly thread?: string;
}

/** As Outlook writes it: lower-case escapes. */
export const teams = (
  tenant: string,
  { host = 'teams.microsoft.com', thread = '19:meeting_NjQ2ZTk0@thread.v2' }: TeamsParts = {},
): string => {
  const escape = (part: string) => encodeURIComponent(part).replace(/%../g, (one) => one.toLowerCase());
  const context = JSON.stringify({ Tid: tenant, Oid: OID });
  return `https://${host}/l/meetup-join/${escape(thread)}/0?context=${escape(context)}`;
};

export const attribute = (url: string): string => url.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

export const anchor = (url: string, shown = 'Join the meeting now'): string =>
  `<a href="${attribute(url)}">${shown}</a>`;
