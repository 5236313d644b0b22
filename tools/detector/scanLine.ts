import { scan, severityOf, type ScannedEntry } from '../../src/domain/sensitivity';

const FIELDS = ['subject', 'location', 'body'] as const;

const toRecord = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** What a scanned entry is printed as; nothing of its text. */
export const toScanLine = (id: unknown, entry: ScannedEntry): string => {
  const findings = scan(entry);
  const places = findings.map(({ category, field, index, start, end, ruleId }) => ({
    category,
    field,
    index,
    start,
    end,
    rule: ruleId,
  }));
  return JSON.stringify({ id, severity: severityOf(findings), findings: places });
};

const toErrorLine = (number: number, error: string): string => JSON.stringify({ line: number, error });

/** One line in, one line out: an entry’s findings, or what is wrong with line `number`. */
export const scanLine = (line: string, number: number): string => {
  const entry = toRecord(parse(line));
  if (entry === undefined) return toErrorLine(number, 'not a JSON object');
  const wrong = FIELDS.find((field) => entry[field] != null && typeof entry[field] !== 'string');
  if (wrong !== undefined) return toErrorLine(number, `${wrong} is not a text`);
  const [subject, location, body] = FIELDS.map((field) => String(entry[field] ?? ''));
  return toScanLine(entry.id ?? null, { subject: subject ?? '', location: location ?? '', body: body ?? '' });
};
