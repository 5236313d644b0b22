/** A register of version 2 as its file has it: every fact that a partner can have stands in one of three. */
const FROM = { source: 'Register of partners', asOf: '2026-11-20' } as const;

const LIMITS = { agreementLevel: 'limitedDetails', assurance: 'notRecorded', closedOn: 'open' } as const;

export const NORTHSHIRE_ROW = {
  ...FROM,
  id: 'northshire',
  name: 'Northshire Council',
  domains: ['northshire.example', 'care.northshire.example'],
  sipDomains: ['northshire.example'],
  sipRule: 'sameAsEmail',
  services: {
    calendar: {
      ...FROM,
      status: 'active',
      since: '2018-07-20',
      ourSideConfigured: true,
      theirSideConfigured: true,
      direction: 'both',
      tests: [
        {
          kind: 'freeBusy',
          passedOn: '2018-07-18',
          ourContact: 'systems administrator',
          theirContact: 'network manager',
        },
      ],
      approvedOn: '2018-06-05',
      confirmedDate: '2018-07-20',
    },
    messaging: { ...FROM, status: 'requested', since: '2026-10-25', ourSideConfigured: false },
  },
  ...LIMITS,
  assurance: { type: 'PSN CoCo', expires: '2027-03-28' },
  useStatement: 'Clinical and general information for adult social care.',
  useCategories: ['clinical', 'general'],
  code: 'X24',
  kind: 'council',
  nation: 'England',
  defaultLevel: 'availabilityOnly',
  tenantIds: ['5b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'],
  meetingHosts: ['northshire.webex.com'],
  recording: 'on',
  fileSharing: 'unknown',
  abilities: { im: 'yes', presence: 'yes', audio: 'no', video: 'unknown' },
  addressBookSync: false,
};

export const BAYVIEW_ROW = {
  ...FROM,
  id: 'bayview',
  name: 'Bayview Trust',
  domains: ['bayview.example'],
  services: {
    calendar: {
      ...FROM,
      status: 'suspended',
      since: '2018-09-01',
      reason: 'IG certification lapsed',
      reasonDate: '2018-09-01',
      ourSideConfigured: true,
      theirSideConfigured: true,
    },
  },
  ...LIMITS,
};

export const TARN_VALLEY_ROW = {
  ...FROM,
  id: 'tarnvalley',
  name: 'Tarn Valley Borough Council',
  domains: ['tarnvalley.example'],
  services: {},
  ...LIMITS,
  closedOn: '2026-03-29',
  successor: 'northshire',
  parent: 'northshire',
};

export const REGISTER_FILE = {
  schemaVersion: 2,
  ...FROM,
  organisation: {
    ...FROM,
    name: 'Healthmail',
    domains: ['healthmail.example'],
    includesSubdomains: true,
    helpdesk: { name: 'Healthmail helpdesk', phone: '03069 990 133' },
    links: { help: { label: 'Help', url: 'https://help.healthmail.example/' } },
  },
  partners: [NORTHSHIRE_ROW, BAYVIEW_ROW, TARN_VALLEY_ROW] as readonly object[],
  policy: [{ domain: '*', level: 'availabilityOnly' }],
  consumerDomains: ['postbox.example'],
  syncWindow: { ...FROM, earliestMinutes: 15, latestMinutes: 360 },
  inactivityMinutes: 30,
};

export type RegisterFile = typeof REGISTER_FILE;
