import type { Availability } from '../application/sipPorts';
import type { Tone } from './sayStanding';

const WORDS: Readonly<Record<Availability, readonly [tone: Tone, text: string]>> = {
  available: ['active', 'Available'],
  busy: ['stopped', 'Busy'],
  doNotDisturb: ['stopped', 'Do not disturb'],
  away: ['waiting', 'Away'],
  offline: ['unknown', 'Offline'],
  unknown: ['unknown', 'Not known'],
};

/** How a colleague is to be reached at this moment, as Teams shows it. */
export const sayAvailability = (availability: Availability): { readonly tone: Tone; readonly text: string } => {
  const [tone, text] = WORDS[availability];
  return { tone, text };
};
