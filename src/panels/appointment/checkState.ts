import type { Failure } from '../../application/failure';
import type { Result } from '../../domain/result';
import type { PaneCheck } from './findings/createCheck';
import type * as FindingsPart from './findings/findingsPart';
import type { NamedFinding } from './findings/nameFindings';

export type Part = typeof FindingsPart;

export type CheckState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'notChecked'; readonly because: Failure }
  | {
      readonly kind: 'checked';
      readonly check: PaneCheck;
      readonly findings: readonly NamedFinding[];
      readonly Findings: Part['Findings'];
      /** Why the readings since then came to nothing. */
      readonly because?: Failure;
    };

/** A reading that came to nothing leaves what was found before, and says that it is from before. */
export const afterFailure = (before: CheckState, because: Failure): CheckState =>
  before.kind === 'checked' ? { ...before, because } : { kind: 'notChecked', because };

export const afterReading = (before: CheckState, result: Result<PaneCheck, Failure>, part: Part): CheckState => {
  if (!result.ok) return afterFailure(before, result.error);
  const last = before.kind === 'checked' ? before.findings : undefined;
  const findings = part.nameFindings(result.value.decision.findings, last);
  return { kind: 'checked', check: result.value, findings, Findings: part.Findings };
};
