import { scan, severityOf, type Category, type Finding } from '../../src/domain/sensitivity';
import { countDecision, noCounts, type Counts } from './counts';
import type { Label, LabelledEntry } from './labelledEntry';

/** Health numbers of the four nations are scored as one. */
const GROUPS: Readonly<Partial<Record<Category, string>>> = {
  NHS_NUMBER: 'HEALTH_ID',
  CHI_NUMBER: 'HEALTH_ID',
  HC_NUMBER: 'HEALTH_ID',
};

const groupOf = ({ category }: { readonly category: Category }): string => GROUPS[category] ?? category;

export const SPAN_GROUPS = ['HEALTH_ID', 'NINO', 'PHONE', 'EMAIL', 'POSTCODE', 'DOB', 'CARD'] as const;
export const ENTRY_GROUPS = [
  ...['PATIENT_NAME', 'PATIENT_ID', 'CLINICAL', 'CREDENTIAL', 'BANK', 'MARKING', 'HR', 'ADDRESS', 'OTHER_ID'],
] as const;

export interface Figures {
  readonly entries: number;
  readonly clean: number;
  readonly warn: Counts;
  readonly block: Counts;
  /** How many of the severities `none`, `warn`, `block` are right. */
  readonly severitiesRight: number;
  /** By group; a finding on a neutral place is forgiven in `lenient`. */
  readonly lenient: Readonly<Record<string, Counts>>;
  readonly strict: Readonly<Record<string, Counts>>;
  readonly entryLevel: Readonly<Record<string, Counts>>;
  /** Ids of the entries whose warning is wrong, and how. */
  readonly wrong: readonly { readonly id: string; readonly kind: 'false warning' | 'missed' }[];
}

type Place = Pick<Label, 'start' | 'end'> & { readonly field: string };

const overlap = (one: Place, other: Place): number =>
  one.field === other.field ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0;

const overlapsAny = (finding: Finding, labels: readonly Label[]): boolean =>
  labels.some((label) => overlap(label, finding) > 0);

/** A label is found where one finding of its group covers half of it. */
const isFound = (label: Label, findings: readonly Finding[]): boolean =>
  findings.some((finding) => overlap(label, finding) >= (label.end - label.start) / 2);

const emptyTable = (groups: readonly string[]): Record<string, Counts> =>
  Object.fromEntries(groups.map((group) => [group, noCounts()]));

interface Tables {
  readonly lenient: Record<string, Counts>;
  readonly strict: Record<string, Counts>;
  readonly entryLevel: Record<string, Counts>;
}

interface ScannedLabels {
  readonly entry: LabelledEntry;
  readonly findings: readonly Finding[];
}

const countGroup = (tables: Tables, group: string, { entry, findings }: ScannedLabels): void => {
  const labels = entry.labels.filter((label) => groupOf(label) === group);
  const neutral = entry.neutral.filter((label) => groupOf(label) === group);
  const own = findings.filter((finding) => groupOf(finding) === group);
  const strict = tables.strict[group] ?? noCounts();
  const lenient = tables.lenient[group] ?? noCounts();
  for (const label of labels) for (const table of [strict, lenient]) countDecision(table, isFound(label, own), true);
  for (const finding of own.filter((one) => !overlapsAny(one, labels))) {
    strict.fp += 1;
    if (!overlapsAny(finding, neutral)) lenient.fp += 1;
  }
  countDecision(tables.entryLevel[group] ?? noCounts(), own.length > 0, labels.length > 0);
};

/** What the detector makes of labelled entries: decisions by entry, places by group. */
export const computeFigures = (entries: readonly LabelledEntry[]): Figures => {
  const groups: readonly string[] = [...SPAN_GROUPS, ...ENTRY_GROUPS];
  const tables: Tables = { lenient: emptyTable(groups), strict: emptyTable(groups), entryLevel: emptyTable(groups) };
  const warn = noCounts();
  const block = noCounts();
  const wrong: Figures['wrong'][number][] = [];
  let severitiesRight = 0;
  for (const entry of entries) {
    const findings = scan(entry);
    const severity = severityOf(findings);
    const warns = severity !== 'none';
    countDecision(warn, warns, entry.shouldWarn);
    countDecision(block, severity === 'block', entry.severity === 'block');
    if (severity === entry.severity) severitiesRight += 1;
    if (warns !== entry.shouldWarn) wrong.push({ id: entry.id, kind: warns ? 'false warning' : 'missed' });
    for (const group of groups) countGroup(tables, group, { entry, findings });
  }
  const clean = entries.filter((entry) => !entry.shouldWarn).length;
  return { entries: entries.length, clean, warn, block, severitiesRight, ...tables, wrong };
};

export const falseWarnRate = ({ warn, clean }: Figures): number => warn.fp / clean;
