import type { PartnerRow } from './partnerRow';
import type { SharingLevel } from '../../../src/domain/sharing';

const BOTH = { ourSideConfigured: true, theirSideConfigured: true } as const;

/** Twelve partners; between their two services they stand at every stage of a federation's life. */
export const PARTNERS: readonly PartnerRow[] = [
  {
    id: 'northshire',
    name: 'Northshire Council',
    facts: {
      code: 'XNS',
      kind: 'Local authority',
      nation: 'England',
      sipDomains: ['northshire.example'],
      useCategories: ['clinical', 'general'],
      defaultLevel: 'availabilityOnly',
      recording: 'on',
      fileSharing: 'on',
      abilities: { im: 'yes', presence: 'yes', audio: 'yes', video: 'unknown' },
      addressBookSync: false,
      assurance: { type: 'PSN CoCo', days: 210 },
    },
    domains: ['northshire.example'],
    calendar: { status: 'active', since: '2018-07-20', ...BOTH },
    messaging: { status: 'active', since: '2018-07-20', ...BOTH },
    useStatement: 'Clinical and general information for adult social care and hospital discharge.',
  },
  {
    id: 'elmwood',
    name: 'Elmwood Pharmacy Group',
    facts: {
      code: 'XEL',
      kind: 'Pharmacy',
      nation: 'England',
      useCategories: ['general'],
      defaultLevel: 'none',
      assurance: { type: 'IGSoC level 2', days: 40 },
    },
    domains: ['elmwood.example'],
    calendar: { status: 'active', since: 400, ...BOTH },
    useStatement: 'General information between community pharmacies and prescribing clinics.',
  },
  {
    id: 'bayview',
    name: 'Bayview Trust',
    facts: {
      code: 'XBV',
      kind: 'NHS trust',
      nation: 'England',
      useCategories: ['clinical', 'sensitive'],
    },
    domains: ['bayview.example'],
    calendar: {
      status: 'suspended',
      since: '2018-09-01',
      reason: 'IG certification lapsed',
      reasonDate: '2018-09-01',
      ...BOTH,
    },
    messaging: {
      status: 'suspended',
      since: '2018-09-01',
      reason: 'IG certification lapsed',
      reasonDate: '2018-09-01',
      ...BOTH,
    },
    useStatement: 'Clinical information for shared cardiac pathways.',
  },
  {
    id: 'harbour',
    name: 'Harbour Hospice',
    facts: {
      code: 'XHH',
      kind: 'Hospice',
      nation: 'England',
      useCategories: ['clinical'],
    },
    domains: ['harbour.example'],
    calendar: { status: 'requested', since: 35, ourSideConfigured: true, theirSideConfigured: false },
    useStatement: 'Clinical information for palliative care.',
  },
  {
    id: 'caldervale',
    name: 'Calder Vale Ambulance Service',
    facts: {
      code: 'XCV',
      kind: 'NHS trust',
      nation: 'England',
      useCategories: ['clinical'],
      defaultLevel: 'limitedDetails',
      recording: 'off',
      fileSharing: 'off',
    },
    domains: ['caldervale.example', 'control.caldervale.example'],
    calendar: { status: 'active', since: 210, ...BOTH },
    messaging: { status: 'testing', since: 12, ...BOTH },
    agreementLevel: 'availabilityOnly',
    useStatement: 'Clinical information for transfers between hospitals.',
  },
  {
    id: 'oakfield',
    name: 'Oakfield University Hospitals',
    facts: {
      code: 'XOF',
      kind: 'NHS trust',
      nation: 'England',
      sipDomains: ['im.oakfield.example'],
      sipRule: 'im.oakfield.example',
      useCategories: ['clinical'],
      defaultLevel: 'reviewer',
      abilities: { im: 'yes', presence: 'yes', audio: 'no', video: 'no' },
    },
    domains: ['oakfield.example'],
    calendar: { status: 'testing', since: 9, ...BOTH },
    messaging: { status: 'active', since: 150, ...BOTH },
    useStatement: 'Clinical information for regional cardiac surgery.',
  },
  {
    id: 'wexcombe',
    name: 'Wexcombe Community Health',
    domains: ['wexcombe.example'],
    calendar: { status: 'scheduled', since: 16, ourSideConfigured: false, theirSideConfigured: false },
    messaging: { status: 'approved', since: 20 },
    useStatement: 'Clinical and general information for community nursing.',
  },
  {
    id: 'larkhill',
    name: 'Larkhill Care Homes',
    facts: {
      kind: 'Care home',
    },
    domains: ['larkhill.example'],
    calendar: { status: 'agreementIssued', since: 28 },
    messaging: { status: 'enquiry', since: 30 },
  },
  {
    id: 'stonebridge',
    name: 'Stonebridge Dental Partnership',
    domains: ['stonebridge.example'],
    calendar: { status: 'underReview', since: 41 },
    messaging: { status: 'agreementReturned', since: 44 },
  },
  {
    id: 'tarnvalley',
    name: 'Tarn Valley Borough Council',
    domains: ['tarnvalley.example'],
    calendar: { status: 'defederated', since: 120, reason: 'Merged into Northshire Council', reasonDate: 120 },
    messaging: { status: 'defederated', since: 120, reason: 'Merged into Northshire Council', reasonDate: 120 },
  },
  {
    id: 'kestrel',
    name: 'Kestrel Diagnostics',
    domains: ['kestrel.example'],
    calendar: { status: 'declined', since: 75, reason: 'No health and care use was stated', reasonDate: 75 },
  },
  {
    id: 'fenwick',
    name: 'Fenwick Mental Health Trust',
    facts: {
      code: 'XFM',
      kind: 'NHS trust',
      nation: 'England',
      sipDomains: ['fenwick.example'],
      sipRule: 'sameAsEmail',
    },
    domains: ['fenwick.example'],
    calendar: {
      status: 'concernsRaised',
      since: 22,
      reason: 'The security questionnaire is incomplete',
      reasonDate: 22,
    },
    messaging: { status: 'active', since: 300, ...BOTH },
    useStatement: 'Clinical information for liaison psychiatry.',
  },
];

/** Exchange's sharing policy: domain, Graph's role, the register's word for it. */
export const POLICY: readonly (readonly [domain: string, role: 'freeBusyRead' | 'limitedRead', level: SharingLevel])[] =
  [
    ['*', 'freeBusyRead', 'availabilityOnly'],
    ['northshire.example', 'limitedRead', 'limitedDetails'],
    ['caldervale.example', 'limitedRead', 'limitedDetails'],
    ['oakfield.example', 'limitedRead', 'limitedDetails'],
  ];

/** Providers anybody can have an address with; none of them can federate. */
export const CONSUMER_DOMAINS: readonly string[] = ['webmail.example', 'postbox.example', 'freemail.example'];
