import type { Category, Finding } from './finding';

const PATIENT_NAMED = 1;
const PERSONNEL = 2;
const HEALTH = 4;
const CONTACT = 8;

const KINDS: { readonly [category in Category]?: number } = {
  PATIENT_NAME: PATIENT_NAMED,
  HR: PERSONNEL,
  CLINICAL: HEALTH,
  DOB: CONTACT,
  PHONE: CONTACT,
  EMAIL: CONTACT,
  POSTCODE: CONTACT,
  ADDRESS: CONTACT,
};

const kindOf = (finding: Finding): number => KINDS[finding.category] || 0;

/**
 * A patient’s name beside a date of birth, a clinical fact or a way to reach them identifies somebody; so does a personnel
 * matter beside a clinical fact. The name, or the matter, then weighs as much as a number would.
 */
export const raiseTogether = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length < 2) return findings;
  const all = findings.reduce((kinds, finding) => kinds | kindOf(finding), 0);
  const named = (all & (HEALTH | CONTACT)) === 0 ? 0 : PATIENT_NAMED;
  const raised = (named | ((all & HEALTH) === 0 ? 0 : PERSONNEL)) & all;
  if (raised === 0) return findings;
  return findings.map((finding) =>
    (kindOf(finding) & raised) === 0 ? finding : Object.assign({}, finding, { severity: 'block' as const }),
  );
};
