import type { AskedFinding } from '../../../application/findAsked';
import { isWaived } from '../../../domain/alert';
import type { NamedFinding } from './nameFindings';

/** Which of the findings is asked for; the gravest where it is no longer at its place, none where nothing is found. */
export const findAskedKey = (asked: AskedFinding, findings: readonly NamedFinding[]): string | undefined => {
  const exact = asked.kind === 'finding' ? findings.find(({ finding }) => isWaived(finding, [asked.place])) : undefined;
  return (exact ?? findings.find(({ finding }) => !finding.waived) ?? findings[0])?.key;
};
