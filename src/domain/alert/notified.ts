import type { AlertDecision } from './decideAlert';
import { toWaiver } from './waiver';

/** Session data hold 50,000 characters (office.js, `SessionData` until 1.15); beyond so many places the count tells. */
const PLACES_KEPT = 200;

/**
 * What a notification was shown for: rules and places, no text. Two decisions with the same mark say the same, so
 * that nobody is told twice. Empty where there is nothing to notify of.
 */
export const notifiedMark = ({ rung, findings }: AlertDecision, fileCount = 0): string => {
  if (rung !== 'notify' && rung !== 'alert') return fileCount === 0 ? '' : JSON.stringify(['files', fileCount]);
  const open = findings.filter(({ waived, reach }) => !waived && reach !== 'nobody');
  return JSON.stringify([open.length, open.slice(0, PLACES_KEPT).map(toWaiver)]);
};
