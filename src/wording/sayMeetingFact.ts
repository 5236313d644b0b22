import type { MeetingFact } from '../domain/alert';
import { cleanText, shorten } from './foreignText';

const LONGEST_NAME = 40;

const sayHost = ({ host, name }: MeetingFact): string => {
  const named = shorten(cleanText(name), LONGEST_NAME);
  return named === '' || host === 'unknown' ? 'It is not known who hosts the meeting' : `${named} hosts the meeting`;
};

/** One sentence for the alert at Send; empty where the pane left no word, or nothing can be recorded. */
export const sayMeetingFact = (fact: MeetingFact | undefined): string => {
  if (fact === undefined || fact.recording === 'off') return '';
  if (fact.host === 'own') return fact.recording === 'automatic' ? 'The meeting records by itself.' : '';
  return `${sayHost(fact)}, and it may be recorded.`;
};
