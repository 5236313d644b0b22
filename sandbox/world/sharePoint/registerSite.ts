import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { guidOf } from '../ids';
import { contactList } from './contactList';
import { fillList } from './listStore';
import { rowOf, type FilePartner } from './registerRows';
import type { SharePointList, SharePointSite } from './site';

/** The site's list, as the add-in is told of it. */
export const REGISTER_PLACE = 'sharepoint:healthmail.sharepoint.example:/sites/federation:Federated partners';

const LIST_ID = guidOf('list federated partners');

type Facts = Readonly<Record<string, unknown>>;
type Kind = Partial<ColumnDefinition>;

const TEXT: Kind = { text: { allowMultipleLines: false, maxLength: 255, textType: 'plain' } };
const NOTE: Kind = { text: { allowMultipleLines: true, textType: 'plain' } };
const DAY: Kind = { dateTime: { displayAs: 'standard', format: 'dateOnly' } };
const CHOICE: Kind = { choice: { allowTextEntry: false, displayAs: 'dropDownMenu', choices: [] } };
const LOOKUP: Kind = { lookup: { allowMultipleValues: false, columnName: 'Title', listId: LIST_ID } };
const PERSON: Kind = { personOrGroup: { chooseFromType: 'peopleOnly' } };

/** Internal name, what people see, what it holds. One was made by hand, and kept its space. */
const COLUMNS: readonly (readonly [name: string, label: string, kind: Kind])[] = [
  ['Title', 'Name', TEXT],
  ['PartnerId', 'Partner id', TEXT],
  ['Domains', 'Domains', NOTE],
  ['SipDomains', 'SIP domains', NOTE],
  ['SipRule', 'SIP rule', TEXT],
  ['FactSource', 'Source', TEXT],
  ['CheckedOn', 'Checked on', DAY],
  ['OrganisationCode', 'Organisation code', TEXT],
  ['OrganisationKind', 'Kind of organisation', TEXT],
  ['Nation', 'Nation', TEXT],
  ['Parent', 'Parent', LOOKUP],
  ['ClosedOn', 'Closed on', TEXT],
  ['Successor', 'Successor', LOOKUP],
  ['Use_x0020_statement', 'Use statement', NOTE],
  ['UseCategories', 'Use categories', CHOICE],
  ['AgreementLevel', 'Agreement level', CHOICE],
  ['DefaultLevel', 'Default level', CHOICE],
  ['AssuranceType', 'Assurance type', TEXT],
  ['AssuranceExpires', 'Assurance expires', DAY],
  ['TenantIds', 'Tenant ids', NOTE],
  ['MeetingHosts', 'Meeting hosts', NOTE],
  ['Recording', 'Recording', CHOICE],
  ['FileSharing', 'File sharing', CHOICE],
  ['AbilityIm', 'Ability im', CHOICE],
  ['AbilityPresence', 'Ability presence', CHOICE],
  ['AbilityAudio', 'Ability audio', CHOICE],
  ['AbilityVideo', 'Ability video', CHOICE],
  ['AddressBookSync', 'Address book sync', CHOICE],
  ['Contact', 'Contact', PERSON],
  ['ContactPhone', 'Contact phone', TEXT],
];

const SERVICE_COLUMNS: readonly (readonly [name: string, label: string, kind: Kind])[] = [
  ['Status', 'status', CHOICE],
  ['Since', 'since', DAY],
  ['Reason', 'reason', NOTE],
  ['ReasonDate', 'reason date', DAY],
  ['OurSide', 'our side configured', CHOICE],
  ['TheirSide', 'their side configured', CHOICE],
  ['Direction', 'direction', CHOICE],
  ['Tests', 'tests', NOTE],
  ['ApprovedOn', 'approved on', DAY],
  ['ConfirmedDate', 'confirmed date', DAY],
  ['Source', 'source', TEXT],
  ['CheckedOn', 'checked on', DAY],
];

const columnOf = ([name, displayName, kind]: (typeof COLUMNS)[number]): ColumnDefinition => ({
  id: guidOf(`column ${LIST_ID} ${name}`),
  name,
  displayName,
  description: '',
  indexed: name === 'PartnerId',
  enforceUniqueValues: name === 'PartnerId',
  required: name === 'Title',
  readOnly: false,
  hidden: false,
  ...kind,
});

const columnsFor = (services: readonly string[]): ColumnDefinition[] => [
  ...COLUMNS.map(columnOf),
  ...services.flatMap((service) => {
    const word = service.charAt(0).toUpperCase() + service.slice(1);
    return SERVICE_COLUMNS.map(([name, label, kind]) => columnOf([`${word}${name}`, `${word} ${label}`, kind]));
  }),
];

const TESTED_BY: Readonly<Record<string, string>> = { calendar: 'freeBusy', messaging: 'instantMessage' };

const testsOf = (service: string, { status, since }: Facts): readonly Facts[] => {
  const roles = { ourContact: 'systems administrator', theirContact: 'technical contact' };
  return status === 'active' ? [{ kind: TESTED_BY[service] ?? 'trial', passedOn: since, ...roles }] : [];
};

/** What a file of version 1 leaves unsaid, and a list says in every row. */
const inFull = (partner: FilePartner): FilePartner => {
  const { source, asOf } = partner as FilePartner & Facts;
  const services = Object.entries(partner.services as Readonly<Record<string, Facts>>).map(
    ([name, facts]) => [name, { source, asOf, tests: testsOf(name, facts), ...facts }] as const,
  );
  const limits = { agreementLevel: 'limitedDetails', assurance: 'notRecorded', closedOn: 'open' };
  return { ...limits, ...partner, services: Object.fromEntries(services) };
};

/** The site on which the own organisation keeps its register; the list says what the register's file says. `at` in epoch milliseconds. */
export const registerSite = (partners: readonly FilePartner[], at: number): SharePointSite => {
  const services = new Set(['calendar', 'messaging', ...partners.flatMap((partner) => Object.keys(partner.services))]);
  const list: SharePointList = {
    id: LIST_ID,
    name: 'Federated partners',
    displayName: 'Federated partners',
    columns: columnsFor([...services]),
    items: new Map(),
    changes: [],
  };
  const numbers = new Map<unknown, string>(partners.map(({ id }, index) => [id, String(index + 1)]));
  fillList(
    list,
    partners.map((partner) => rowOf(inFull(partner), (id) => numbers.get(id))),
    at,
  );
  return {
    id: `healthmail.sharepoint.example,${guidOf('site collection federation')},${guidOf('site federation')}`,
    host: 'healthmail.sharepoint.example',
    path: '/sites/federation',
    name: 'Federation',
    lists: [list, contactList(at)],
  };
};
