import type { Finding, Severity } from './finding';

/** The verdict on an entry: that of its gravest finding. */
export const severityOf = (findings: readonly Pick<Finding, 'severity'>[]): Severity | 'none' => {
  if (findings.length === 0) return 'none';
  return findings.some((finding) => finding.severity === 'block') ? 'block' : 'warn';
};
