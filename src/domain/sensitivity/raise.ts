import type { Category, Finding } from './finding';

const NAMES: readonly Category[] = ['PATIENT_NAME', 'HR'];
const ABOUT_THEM: Readonly<Record<string, readonly Category[]>> = {
  PATIENT_NAME: ['DOB', 'CLINICAL', 'PHONE', 'EMAIL', 'POSTCODE', 'ADDRESS'],
  HR: ['CLINICAL'],
};

const has = (findings: readonly Finding[], categories: readonly Category[]): boolean =>
  findings.some(({ category }) => categories.indexOf(category) >= 0);

/**
 * A patient’s name beside a date of birth, a clinical fact or a way to reach them identifies somebody; so does a personnel
 * matter beside a clinical fact. The name, or the matter, then weighs as much as a number would.
 */
export const raiseTogether = (findings: readonly Finding[]): readonly Finding[] => {
  const raised = NAMES.filter(
    (name) => has(findings, [name]) && has(findings, ABOUT_THEM[name] as readonly Category[]),
  );
  if (raised.length === 0) return findings;
  return findings.map((finding) =>
    raised.indexOf(finding.category) < 0 ? finding : Object.assign({}, finding, { severity: 'block' as const }),
  );
};
