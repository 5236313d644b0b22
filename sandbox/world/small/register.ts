import type { Provenance, Register, ServiceRecord } from '../../../src/domain/federation';
import { guidOf } from '../ids';
import { addDays } from '../zonedTime';
import { CONSUMER_DOMAINS, PARTNERS, POLICY } from './partners';
import type { PartnerRow, ServiceRow } from './partnerRow';

/** The register as JSON has it: the same shape, its names and domains still plain strings. */
type Plain<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { [Key in keyof T]: Plain<T[Key]> }
      : T;

type Row = Plain<Register['partners'][number]>;

/** In the file, what limits a partner is always said, if only by the word that there is nothing to say. */
type FileRow = Omit<Row, 'assurance'> & { readonly assurance: NonNullable<Row['assurance']> | 'notRecorded' };

export type RegisterFile = Omit<Plain<Register>, 'partners'> & {
  readonly schemaVersion: 2;
  readonly partners: readonly FileRow[];
};

const dayOf = (day: string | number | undefined, today: string): string | undefined =>
  typeof day === 'number' ? addDays(today, -day) : day;

/** What is active was tested first, between the technical leads of both sides. */
const testsOf = (kind: string, passedOn: string | undefined): Plain<ServiceRecord['tests']> =>
  passedOn === undefined ? [] : [{ kind, passedOn, ourContact: 'Technical lead', theirContact: 'Technical lead' }];

const serviceOf = (
  row: ServiceRow,
  kind: string,
  { today, ...provenance }: Provenance & { readonly today: string },
): Plain<ServiceRecord> => {
  const since = dayOf(row.since, today);
  const wasActive = row.status === 'active' || row.status === 'suspended';
  return {
    ...provenance,
    ...row,
    since,
    reasonDate: dayOf(row.reasonDate, today),
    ...(wasActive && { tests: testsOf(kind, since), direction: 'both' as const }),
  };
};

const factsOf = ({ facts: { assurance, ...facts } = {} }: PartnerRow, today: string) => ({
  closedOn: 'open',
  ...facts,
  assurance: assurance ? { type: assurance.type, expires: addDays(today, assurance.days) } : ('notRecorded' as const),
});

const partnerOf = (row: PartnerRow, today: string, provenance: Provenance): RegisterFile['partners'][number] => ({
  ...provenance,
  id: row.id,
  name: row.name,
  domains: row.domains,
  tenantIds: [guidOf(`tenant ${row.domains[0]}`)],
  services: {
    ...(row.calendar && { calendar: serviceOf(row.calendar, 'freeBusy', { ...provenance, today }) }),
    ...(row.messaging && { messaging: serviceOf(row.messaging, 'instantMessage', { ...provenance, today }) }),
  },
  ...factsOf(row, today),
  agreementLevel: row.agreementLevel ?? 'limitedDetails',
  ...(row.useStatement && { useStatement: row.useStatement }),
});

const ownOrganisation = (provenance: Provenance): RegisterFile['organisation'] => ({
  ...provenance,
  name: 'Healthmail',
  domains: ['healthmail.example'],
  includesSubdomains: true,
  accounts: [
    { address: 'ward7@healthmail.example', type: 'shared' },
    { address: 'room.*@healthmail.example', type: 'resource' },
  ],
  tenantIds: [guidOf('tenant healthmail.example')],
  recording: 'off',
  fileSharing: 'off',
  helpdesk: { name: 'Healthmail helpdesk', phone: '03069 990 133', email: 'help@healthmail.example' },
  feedback: { name: 'Federation team', email: 'federation@healthmail.example' },
  links: {
    serviceStatus: { label: 'Service status', url: 'https://status.healthmail.example/' },
    help: { label: 'Calendar federation help', url: 'https://help.healthmail.example/calendar-federation' },
    acceptableUse: { label: 'Acceptable use policy', url: 'https://help.healthmail.example/acceptable-use' },
    localPolicy: { label: 'Calendar policy', url: 'https://help.healthmail.example/calendar-policy' },
    partnerList: { label: 'Published list of partners', url: 'https://help.healthmail.example/partners' },
    incident: { label: 'Report an incident', url: 'https://help.healthmail.example/incident' },
  },
});

/** The register as it stands on a day (`YYYY-MM-DD`); further partners after the twelve. */
export const registerOn = (today: string, more: readonly PartnerRow[] = []): RegisterFile => {
  const provenance = { source: 'Healthmail federation register', asOf: addDays(today, -3) };
  return {
    schemaVersion: 2,
    ...provenance,
    organisation: ownOrganisation(provenance),
    partners: [...PARTNERS, ...more].map((row) => partnerOf(row, today, provenance)),
    policy: POLICY.map(([domain, , level]) => ({ domain, level })),
    consumerDomains: CONSUMER_DOMAINS,
    syncWindow: {
      source: 'Calendar federation guidance, frequently asked questions',
      asOf: '2018-06-01',
      earliestMinutes: 15,
      latestMinutes: 360,
    },
    inactivityMinutes: 30,
  };
};
