import type { Fields } from './site';

type Facts = Readonly<Record<string, unknown>>;

/** A partner as the register's file has it, read loosely: what a list can hold of it goes into the row. */
export interface FilePartner {
  readonly id: string;
  readonly services: Readonly<Record<string, unknown>>;
}

/** People at the site use a date picker: the day's midnight, told in UTC. */
const day = (value: unknown): unknown => (typeof value === 'string' ? `${value}T00:00:00Z` : undefined);

const yesNo = (value: unknown): unknown => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);

const lines = (value: unknown): unknown => (Array.isArray(value) ? value.join('\n') : undefined);

const testLines = (value: unknown): unknown =>
  Array.isArray(value)
    ? value
        .map((test: Facts) => [test['kind'], test['passedOn'], test['ourContact'], test['theirContact']].join('; '))
        .join('\n')
    : undefined;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const serviceFields = (service: string, facts: Facts): Fields => {
  const fields: Fields = {
    Status: facts['status'],
    Since: day(facts['since']),
    Reason: facts['reason'],
    ReasonDate: day(facts['reasonDate']),
    OurSide: yesNo(facts['ourSideConfigured']),
    TheirSide: yesNo(facts['theirSideConfigured']),
    Direction: facts['direction'],
    Tests: testLines(facts['tests']),
    ApprovedOn: day(facts['approvedOn']),
    ConfirmedDate: day(facts['confirmedDate']),
    Source: facts['source'],
    CheckedOn: day(facts['asOf']),
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${capitalised(service)}${name}`, value]));
};

/** `numberOf`: the list's number of another partner's row, for the look-ups. */
export const rowOf = (partner: FilePartner, numberOf: (id: unknown) => string | undefined): Fields => {
  const facts: Facts = { ...partner };
  const assurance = (
    typeof facts['assurance'] === 'string' ? { type: facts['assurance'] } : (facts['assurance'] ?? {})
  ) as Facts;
  const abilities = (facts['abilities'] ?? {}) as Facts;
  const services = Object.entries(partner.services).map(([name, service]) => serviceFields(name, service as Facts));
  const fields: Fields = {
    Title: facts['name'],
    PartnerId: partner.id,
    Domains: lines(facts['domains']),
    SipDomains: lines(facts['sipDomains']),
    SipRule: facts['sipRule'],
    FactSource: facts['source'],
    CheckedOn: day(facts['asOf']),
    OrganisationCode: facts['code'],
    OrganisationKind: facts['kind'],
    Nation: facts['nation'],
    ParentLookupId: numberOf(facts['parent']),
    ClosedOn: facts['closedOn'],
    SuccessorLookupId: numberOf(facts['successor']),
    Use_x0020_statement: facts['useStatement'],
    UseCategories: facts['useCategories'],
    AgreementLevel: facts['agreementLevel'],
    DefaultLevel: facts['defaultLevel'],
    AssuranceType: assurance['type'],
    AssuranceExpires: day(assurance['expires']),
    TenantIds: lines(facts['tenantIds']),
    MeetingHosts: lines(facts['meetingHosts']),
    Recording: facts['recording'],
    FileSharing: facts['fileSharing'],
    AbilityIm: abilities['im'],
    AbilityPresence: abilities['presence'],
    AbilityAudio: abilities['audio'],
    AbilityVideo: abilities['video'],
    AddressBookSync: yesNo(facts['addressBookSync']),
    ContactPhone: '01632 960111',
    ...Object.assign({}, ...services),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
};
