import type { RegisterReading } from '../../application/ports';
import { DEFAULT_RULES, type Register, type RegisterProblem, type SyncWindow } from '../../domain/federation';
import {
  domain,
  inactivityMinutes,
  upcomingMonths,
  orElse,
  readHousekeeping,
  readOrganisationRow,
  readPartnerRow,
  readPolicyRow,
  readRows,
  readRulesRow,
  readSyncWindow,
  readValue,
  siftPartners,
  siftPolicy,
  type Placed,
  type Row,
} from '../../domain/registerRows';
import { fail, succeed, type Result } from '../../domain/result';
import { readHead } from './readHead';
import { refuseSecondPolicies } from './refuseSecondPolicies';

/** SYN-01's own figures, and a short absence: what holds when the register's cannot be read. */
const USUAL_WINDOW: SyncWindow = { earliestMinutes: 15, latestMinutes: 360, source: 'Built in', asOf: '2018-10-09' };
const USUAL_INACTIVITY_MINUTES = 15;

/**
 * The register out of the JSON of its file, row by row. A row that cannot be used is a problem, and the others stand;
 * each way in which a row falls out shares less, never more. Three things cannot be left out, and without them the
 * whole register is refused: a version that is known; the own organisation, without whose domains every count of who
 * can see would be wrong; and rules that are there but cannot be read, for they may end everything.
 */
export const parseRegister = (json: unknown): Result<RegisterReading, RegisterProblem> => {
  const head = readHead(json);
  if (!head.ok) return refuse(head.problems);
  const { schemaVersion, source, asOf, values } = head.value;
  const problems: RegisterProblem[] = [];
  const organisation = readOrganisationRow(values.organisation, problems);
  if (!organisation.ok) return refuse(organisation.problems);
  const rules = values.rules === undefined ? undefined : readRulesRow(values.rules);
  if (rules?.ok === false) return refuse(rules.problems);

  const rows = readRows(values.partners, 'partners', (value, row) => readPartnerRow(value, row, schemaVersion));
  const warnings = [organisation, ...(rules ? [rules] : []), ...rows].flatMap((row) => (row.ok && row.warnings) || []);
  const partners = siftPartners(keep(rows, 'partners', problems));
  const policy = siftPolicy(keep(readRows(values.policy, 'policy', readPolicyRow), 'policy', problems));
  const consumers = keep(readRows(values.consumerDomains, 'consumerDomains', readDomain), 'consumerDomains', problems);
  problems.push(...partners.problems, ...policy.problems, ...refuseSecondPolicies(values.policyAssignments));
  const register: Register = {
    source,
    asOf,
    organisation: organisation.value,
    partners: partners.kept,
    policy: policy.kept,
    consumerDomains: consumers.map(({ value }) => value),
    syncWindow: orElse(readSyncWindow(values.syncWindow), problems) ?? USUAL_WINDOW,
    inactivityMinutes: readInactivity(values.inactivityMinutes, problems) ?? USUAL_INACTIVITY_MINUTES,
    upcomingMonths: readUpcoming(values.upcomingMonths, problems),
    housekeeping:
      values.housekeeping === undefined ? undefined : orElse(readHousekeeping(values.housekeeping), problems),
    rules: rules?.value ?? (schemaVersion === 2 ? DEFAULT_RULES : undefined),
  };
  const all = [...warnings, ...(partners.warnings ?? [])];
  return succeed(all.length === 0 ? { register, problems } : { register, problems, warnings: all });
};

const refuse = (problems: readonly RegisterProblem[]) =>
  fail(problems[0] ?? { row: 'register', field: '', reason: 'cannot be read' });

const readDomain = (value: unknown, row: string) => readValue(value, row, domain);

const readInactivity = (value: unknown, problems: RegisterProblem[]): number | undefined =>
  orElse(readValue(value, 'inactivityMinutes', inactivityMinutes), problems);

const readUpcoming = (value: unknown, problems: RegisterProblem[]): number | undefined =>
  value === undefined ? undefined : orElse(readValue(value, 'upcomingMonths', upcomingMonths), problems);

const keep = <T>(rows: readonly Row<T>[], name: string, problems: RegisterProblem[]): readonly Placed<T>[] => {
  const kept: Placed<T>[] = [];
  rows.forEach((row, index) => {
    if (row.ok) kept.push({ row: `${name}[${index}]`, value: row.value });
    else problems.push(...row.problems);
  });
  return kept;
};
