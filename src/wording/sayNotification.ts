import type { AlertDecision, JudgedFinding } from '../domain/alert';
import { firstFitting, RESPONSIBILITY, sayFact } from './findingPhrases';

/** Outlook takes no more (office.js, `NotificationMessageDetails.message`). */
export const NOTIFICATION_LIMIT = 150;

const MOST_COUNTED = 99;

const sayMore = (more: number): string => {
  if (more === 0) return '';
  return more > MOST_COUNTED ? ` More than ${MOST_COUNTED} other findings.` : ` ${more} more to look at.`;
};

const sayReader = ({ reach }: JudgedFinding): readonly string[] =>
  reach === 'may' ? ['may be able to read', 'may read'] : ['can read'];

/**
 * The one line above an appointment: field and kind of the gravest finding, nothing of its text, no name. Empty where
 * nobody outside can or may see anything. The count of others is left out first where it does not fit.
 */
export const sayNotification = ({ findings }: AlertDecision): string => {
  const seen = findings.filter(({ waived, reach }) => !waived && reach !== 'nobody');
  const lead = seen[0];
  if (lead === undefined) return '';
  const more = sayMore(seen.length - 1);
  const readers = sayReader(lead);
  const ways = [...readers.map((reader) => [reader, more] as const), ...readers.map((reader) => [reader, ''] as const)];
  return firstFitting(
    NOTIFICATION_LIMIT,
    ways,
    ([reader, others]) => `${sayFact(lead)} that people outside ${reader}.${others} Review. ${RESPONSIBILITY}`,
  );
};
