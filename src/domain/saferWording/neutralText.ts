import type { Category, Finding } from '../sensitivity';
import type { Span } from './part';

/** What stands in a text in place of what was found there. */
export const NEUTRAL_WORDS: Readonly<Record<Category, string>> = {
  NHS_NUMBER: '[number in record]',
  CHI_NUMBER: '[number in record]',
  HC_NUMBER: '[number in record]',
  PATIENT_ID: '[number in record]',
  DOB: '[date in record]',
  PATIENT_NAME: '[name in record]',
  POSTCODE: '[details in record]',
  ADDRESS: '[details in record]',
  PHONE: '[details in record]',
  EMAIL: '[details in record]',
  CLINICAL: '[details in record]',
  NINO: '[removed]',
  BANK: '[removed]',
  CARD: '[removed]',
  CREDENTIAL: '[removed]',
  MARKING: '[removed]',
  HR: '[removed]',
  OTHER_ID: '[removed]',
};

type Place = Span & Pick<Finding, 'category'>;

const byEnd = (a: Span, b: Span): number => b.start - a.start || b.end - a.end;

/** A place within another one, or over its edge, is covered by it. */
const withoutOverlaps = (found: readonly Place[]): readonly Place[] => {
  const apart: Place[] = [];
  for (const one of [...found].sort(byEnd)) {
    const last = apart[apart.length - 1];
    if (last === undefined || one.end <= last.start) apart.push(one);
    else if (one.end > last.end || one.start < last.start)
      apart[apart.length - 1] = { ...last, start: Math.min(one.start, last.start), end: Math.max(one.end, last.end) };
  }
  return apart;
};

export interface Replacement {
  readonly found: string;
  readonly by: string;
}

/** What is replaced in a text, last first. */
export const listReplacements = (text: string, found: readonly Place[]): readonly Replacement[] =>
  withoutOverlaps(found).map(({ start, end, category }) => ({
    found: text.slice(start, end),
    by: NEUTRAL_WORDS[category],
  }));

export const toNeutralText = (text: string, found: readonly Place[]): string =>
  withoutOverlaps(found).reduce(
    (rest, { start, end, category }) => rest.slice(0, start) + NEUTRAL_WORDS[category] + rest.slice(end),
    text,
  );

/** Every line in which something stands, whole. */
export const withoutLines = (text: string, found: readonly Span[]): string => {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return found.some((one) => one.start <= span.end && span.start < one.end) ? '[removed]' : line;
  });
  return lines.join('\n');
};
