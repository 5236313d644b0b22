import type { RegisterReading } from '../../application/ports';
import type { OwnOrganisation, Register, RegisterProblem, SyncWindow } from '../../domain/federation';
import { fail, succeed, type Result } from '../../domain/result';
import { readRow, readRows, type Row } from './readRow';
import { siftPartners, siftPolicy, type Placed } from './refuseDuplicates';
import {
  ContactRow,
  Domain,
  InactivityMinutes,
  LinkRow,
  OrganisationRow,
  PartnerRow,
  PolicyRow,
  RegisterFile,
  SyncWindowRow,
} from './registerSchema';

/** SYN-01's own figures, and a short absence: what holds when the register's cannot be read. */
const USUAL_WINDOW: SyncWindow = { earliestMinutes: 15, latestMinutes: 360, source: 'Built in', asOf: '2018-10-09' };
const USUAL_INACTIVITY_MINUTES = 15;

/**
 * The register out of the JSON of its file, row by row. A row that cannot be used is a problem, and the others stand;
 * each way in which a row falls out shares less, never more. What cannot be left out is the own organisation: without
 * its domains colleagues and outsiders cannot be told apart, and every count of who can see would be wrong. Then, and
 * when the file is of another version, the whole register is refused with the problem that stands in the way.
 */
export const parseRegister = (json: unknown): Result<RegisterReading, RegisterProblem> => {
  const file = readRow(RegisterFile, json, 'register');
  if (!file.ok) return fail(file.problem);
  const problems: RegisterProblem[] = [];
  const organisation = readOrganisation(file.value.organisation, problems);
  if (!organisation.ok) return fail(organisation.problem);

  const partners = siftPartners(keep(readRows(PartnerRow, file.value.partners, 'partners'), 'partners', problems));
  const policy = siftPolicy(keep(readRows(PolicyRow, file.value.policy, 'policy'), 'policy', problems));
  const consumers = keep(readRows(Domain, file.value.consumerDomains, 'consumerDomains'), 'consumerDomains', problems);
  problems.push(...partners.problems, ...policy.problems);
  const register: Register = {
    source: file.value.source,
    asOf: file.value.asOf,
    organisation: organisation.value,
    partners: partners.kept,
    policy: policy.kept,
    consumerDomains: consumers.map(({ value }) => value),
    syncWindow: orElse(readRow(SyncWindowRow, file.value.syncWindow, 'syncWindow'), problems) ?? USUAL_WINDOW,
    inactivityMinutes:
      orElse(readRow(InactivityMinutes, file.value.inactivityMinutes, 'inactivityMinutes'), problems) ??
      USUAL_INACTIVITY_MINUTES,
  };
  return succeed({ register, problems });
};

/** What is pleasant to have (links, a feedback address) may fall out by itself. */
const readOrganisation = (json: unknown, problems: RegisterProblem[]): Row<OwnOrganisation> => {
  const needed = readRow(OrganisationRow, json, 'organisation');
  if (!needed.ok) return needed;
  const { feedback, links } = json as {
    readonly feedback?: unknown;
    readonly links?: Readonly<Record<string, unknown>>;
  };
  const link = (name: string) => optional(LinkRow, links?.[name], `organisation.links.${name}`);
  const optional = <T>(schema: Parameters<typeof readRow<T>>[0], value: unknown, row: string) =>
    value === undefined ? undefined : orElse(readRow(schema, value, row), problems);
  return {
    ok: true,
    value: {
      ...needed.value,
      feedback: optional(ContactRow, feedback, 'organisation.feedback'),
      links: {
        serviceStatus: link('serviceStatus'),
        help: link('help'),
        acceptableUse: link('acceptableUse'),
        localPolicy: link('localPolicy'),
        incident: link('incident'),
      },
    },
  };
};

const orElse = <T>(row: Row<T>, problems: RegisterProblem[]): T | undefined => {
  if (row.ok) return row.value;
  problems.push(row.problem);
  return undefined;
};

const keep = <T>(rows: readonly Row<T>[], name: string, problems: RegisterProblem[]): readonly Placed<T>[] =>
  rows.flatMap((row, index) => {
    if (row.ok) return [{ row: `${name}[${index}]`, value: row.value }];
    problems.push(row.problem);
    return [];
  });
