import {
  ABILITY_STATES,
  DEFAULT_LEVELS,
  DIRECTIONS,
  FEDERATION_STATUSES,
  SWITCH_STATES,
  USE_CATEGORIES,
} from '../../domain/federation';

/** How a fact of the register stands in a column of a SharePoint list. */
export interface RegisterColumn {
  /** Internal name, as the provisioning tool gives it; one made by hand may hold `_x0020_` for spaces. */
  readonly name: string;
  /** What people see above the column. */
  readonly label: string;
  /** Where the fact stands in a row of the register. */
  readonly path: readonly string[];
  readonly holds:
    'text' | 'paragraph' | 'words' | 'date' | 'dayOrWord' | 'choice' | 'choices' | 'yesNo' | 'tests' | 'partner';
  readonly choices?: readonly string[];
  /** Without it the list is not used: what it would say could only narrow what the other columns allow. */
  readonly isNeeded?: true;
}

const LEVELS = DEFAULT_LEVELS.filter((level) => level !== 'unknown');

const needed = { isNeeded: true } as const;

/** What is said of the organisation. No column holds a person: contacts never leave the list (PUB-05). */
export const PARTNER_COLUMNS: readonly RegisterColumn[] = [
  { name: 'Title', label: 'Name', path: ['name'], holds: 'text', ...needed },
  { name: 'PartnerId', label: 'Partner id', path: ['id'], holds: 'text', ...needed },
  { name: 'Domains', label: 'Domains', path: ['domains'], holds: 'words', ...needed },
  { name: 'SipDomains', label: 'SIP domains', path: ['sipDomains'], holds: 'words' },
  { name: 'SipRule', label: 'SIP rule', path: ['sipRule'], holds: 'text' },
  { name: 'FactSource', label: 'Source', path: ['source'], holds: 'text', ...needed },
  { name: 'CheckedOn', label: 'Checked on', path: ['asOf'], holds: 'date', ...needed },
  { name: 'OrganisationCode', label: 'Organisation code', path: ['code'], holds: 'text' },
  { name: 'OrganisationKind', label: 'Kind of organisation', path: ['kind'], holds: 'text' },
  { name: 'Nation', label: 'Nation', path: ['nation'], holds: 'text' },
  { name: 'Parent', label: 'Parent', path: ['parent'], holds: 'partner' },
  { name: 'ClosedOn', label: 'Closed on', path: ['closedOn'], holds: 'dayOrWord', ...needed },
  { name: 'Successor', label: 'Successor', path: ['successor'], holds: 'partner' },
  { name: 'UseStatement', label: 'Use statement', path: ['useStatement'], holds: 'paragraph' },
  {
    name: 'UseCategories',
    label: 'Use categories',
    path: ['useCategories'],
    holds: 'choices',
    choices: USE_CATEGORIES,
  },
  {
    name: 'AgreementLevel',
    label: 'Agreement level',
    path: ['agreementLevel'],
    holds: 'choice',
    choices: LEVELS,
    ...needed,
  },
  {
    name: 'DefaultLevel',
    label: 'Default level',
    path: ['defaultLevel'],
    holds: 'choice',
    choices: DEFAULT_LEVELS,
  },
  { name: 'AssuranceType', label: 'Assurance type', path: ['assurance', 'type'], holds: 'text', ...needed },
  { name: 'AssuranceExpires', label: 'Assurance expires', path: ['assurance', 'expires'], holds: 'date', ...needed },
  { name: 'TenantIds', label: 'Tenant ids', path: ['tenantIds'], holds: 'words' },
  { name: 'MeetingHosts', label: 'Meeting hosts', path: ['meetingHosts'], holds: 'words' },
  { name: 'Recording', label: 'Recording', path: ['recording'], holds: 'choice', choices: SWITCH_STATES },
  { name: 'FileSharing', label: 'File sharing', path: ['fileSharing'], holds: 'choice', choices: SWITCH_STATES },
  { name: 'AbilityIm', label: 'Ability im', path: ['abilities', 'im'], holds: 'choice', choices: ABILITY_STATES },
  {
    name: 'AbilityPresence',
    label: 'Ability presence',
    path: ['abilities', 'presence'],
    holds: 'choice',
    choices: ABILITY_STATES,
  },
  {
    name: 'AbilityAudio',
    label: 'Ability audio',
    path: ['abilities', 'audio'],
    holds: 'choice',
    choices: ABILITY_STATES,
  },
  {
    name: 'AbilityVideo',
    label: 'Ability video',
    path: ['abilities', 'video'],
    holds: 'choice',
    choices: ABILITY_STATES,
  },
  { name: 'AddressBookSync', label: 'Address book sync', path: ['addressBookSync'], holds: 'yesNo' },
];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const spaced = (service: string): string => capitalised(service.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase());

/** The same columns for each service, its id before them: `CalendarStatus`, `VideoConsultationStatus`. */
export const serviceColumns = (service: string): readonly RegisterColumn[] => {
  const column = (
    [name, words, fact]: readonly [name: string, words: string, fact: string],
    rest: Pick<RegisterColumn, 'holds' | 'choices' | 'isNeeded'>,
  ): RegisterColumn => ({
    name: `${capitalised(service)}${name}`,
    label: `${spaced(service)} ${words}`,
    path: ['services', service, fact],
    ...rest,
  });
  return [
    column(['Status', 'status', 'status'], { holds: 'choice', choices: FEDERATION_STATUSES, ...needed }),
    column(['Since', 'since', 'since'], { holds: 'date' }),
    column(['Reason', 'reason', 'reason'], { holds: 'paragraph' }),
    column(['ReasonDate', 'reason date', 'reasonDate'], { holds: 'date' }),
    column(['OurSide', 'our side configured', 'ourSideConfigured'], { holds: 'yesNo', ...needed }),
    column(['TheirSide', 'their side configured', 'theirSideConfigured'], { holds: 'yesNo', ...needed }),
    column(['Direction', 'direction', 'direction'], {
      holds: 'choice',
      choices: DIRECTIONS,
      ...needed,
    }),
    column(['Tests', 'tests', 'tests'], { holds: 'tests', ...needed }),
    column(['ApprovedOn', 'approved on', 'approvedOn'], { holds: 'date' }),
    column(['ConfirmedDate', 'confirmed date', 'confirmedDate'], { holds: 'date' }),
    column(['Source', 'source', 'source'], { holds: 'text', ...needed }),
    column(['CheckedOn', 'checked on', 'asOf'], { holds: 'date', ...needed }),
  ];
};
