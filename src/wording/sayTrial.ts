import type { ScheduleAnswer } from '../application/schedules';
import type { ServiceState } from '../domain/directory';
import type { Tone } from './sayStanding';

export interface TrialWords {
  readonly tone: Tone;
  readonly label: string;
  /** What it means, as sentences. */
  readonly text: string;
}

/** What Outlook said to one question at one moment: a sentence about that, never about the agreement. */
export const sayTrial = ({ kind }: ScheduleAnswer, address: string): TrialWords => {
  switch (kind) {
    case 'answered':
      return { tone: 'active', label: 'Answered', text: `Outlook got the busy times of ${address}.` };
    case 'refused':
      return {
        tone: 'stopped',
        label: 'Refused',
        text: `Outlook may not see the busy times of ${address}. Their organisation or the person decides that.`,
      };
    case 'notFound':
      return { tone: 'unknown', label: 'No answer', text: `Outlook finds nobody with the address ${address}.` };
    case 'noAnswer':
      return {
        tone: 'unknown',
        label: 'No answer',
        text: `Outlook got nothing for ${address}, neither times nor a refusal.`,
      };
  }
};

/** Where the answer and the agreement do not go together: which counts, and what to do. `undefined`: they do. */
export const sayTrialDifference = ({ kind }: ScheduleAnswer, calendar: ServiceState): string | undefined => {
  if (kind === 'answered' && calendar !== 'active')
    return 'An answer does not make the federation active: the agreement counts. Tell your helpdesk of the difference.';
  if (kind === 'refused' && calendar === 'active')
    return 'The agreement is active all the same. Ask the person first, then your helpdesk.';
  return undefined;
};
