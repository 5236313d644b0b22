import type { Contact, Link, OrganisationLink, OwnOrganisation, RegisterProblem, SyncWindow } from '../federation';
import { complain, needed, optional, readRow, type Row } from './fields';
import { domain, email, isoDate, listOf, secureAddress, text, wholeNumber, yesOrNo } from './parsers';
import { readAccounts } from './readAccounts';
import { readMeetings } from './readMeetings';

const domains = listOf(domain, 1);
const LINKS: readonly OrganisationLink[] = [
  'serviceStatus',
  'help',
  'acceptableUse',
  'localPolicy',
  'incident',
  'partnerList',
];

const readContact = (value: unknown, row: string): Row<Contact> =>
  readRow(value, row, (fields) => ({
    name: needed(fields, 'name', text),
    phone: optional(fields, 'phone', text),
    email: optional(fields, 'email', email),
  }));

const readLink = (value: unknown, row: string): Row<Link> =>
  readRow(value, row, (fields) => ({
    label: needed(fields, 'label', text),
    url: needed(fields, 'url', secureAddress),
  }));

/** Without these nobody can be told apart from a colleague, nor told whom to ask. */
const readNeeded = (value: unknown): Row<Omit<OwnOrganisation, 'feedback' | 'links'>> =>
  readRow(value, 'organisation', (fields) => {
    const helpdesk = fields.values.helpdesk === undefined ? undefined : readContact(fields.values.helpdesk, '');
    if (helpdesk === undefined) complain(fields, 'helpdesk', { reason: 'is missing' });
    else if (!helpdesk.ok)
      helpdesk.problems.forEach(({ field: below, reason }) =>
        complain(fields, 'helpdesk', below === '' ? { reason } : { reason, below }),
      );
    return {
      name: needed(fields, 'name', text),
      domains: needed(fields, 'domains', domains),
      includesSubdomains: needed(fields, 'includesSubdomains', yesOrNo),
      helpdesk: helpdesk?.ok ? helpdesk.value : { name: '' },
      source: needed(fields, 'source', text),
      asOf: needed(fields, 'asOf', isoDate),
    };
  });

/** The value of a row that may fall out by itself, leaving its problems. */
export const orElse = <T>(row: Row<T>, problems: RegisterProblem[]): T | undefined => {
  if (row.ok) return row.value;
  problems.push(...row.problems);
  return undefined;
};

/** What is pleasant to have (links, a feedback address) may fall out by itself. */
export const readOrganisationRow = (value: unknown, problems: RegisterProblem[]): Row<OwnOrganisation> => {
  const organisation = readNeeded(value);
  if (!organisation.ok) return organisation;
  const {
    accounts,
    feedback,
    links = {},
  } = value as {
    readonly accounts?: unknown;
    readonly feedback?: unknown;
    readonly links?: Readonly<Record<string, unknown>>;
  };
  const readOptional = <T>(read: (value: unknown, row: string) => Row<T>, one: unknown, row: string) =>
    one === undefined ? undefined : orElse(read(one, row), problems);
  return {
    ...organisation,
    value: {
      ...organisation.value,
      ...orElse(readRow(value, 'organisation', readMeetings), problems),
      accounts: accounts === undefined ? undefined : readAccounts(accounts, problems),
      feedback: readOptional(readContact, feedback, 'organisation.feedback'),
      links: Object.fromEntries(
        LINKS.map((name) => [name, readOptional(readLink, links?.[name], `organisation.links.${name}`)]),
      ),
    },
  };
};

const minutes = wholeNumber(1, 525_600, 'minutes');

export const inactivityMinutes = wholeNumber(1, 480, 'minutes');
export const upcomingMonths = wholeNumber(6, 24, 'months');

export const readSyncWindow = (value: unknown): Row<SyncWindow> =>
  readRow(value, 'syncWindow', (fields) => {
    const window = {
      earliestMinutes: needed(fields, 'earliestMinutes', minutes),
      latestMinutes: needed(fields, 'latestMinutes', minutes),
      source: needed(fields, 'source', text),
      asOf: needed(fields, 'asOf', isoDate),
    };
    if (window.earliestMinutes > window.latestMinutes)
      complain(fields, 'latestMinutes', { reason: 'is less than earliestMinutes' });
    return window;
  });
