import { rules, type Category, type Field, type Finding, type Reason } from '../domain/sensitivity';
import { categoryWords, reasonSentences } from './sensitivity';

/** Where something stands, as the beginning of a sentence. */
export const FIELD_SUBJECTS: Readonly<Record<Field, string>> = {
  subject: 'The title',
  location: 'The location',
  categories: 'A category',
  body: 'The text',
  attachmentNames: 'An attachment name',
};

/** The same within a sentence. */
export const FIELD_OBJECTS: Readonly<Record<Field, string>> = {
  subject: 'the title',
  location: 'the location',
  categories: 'the categories',
  body: 'the text',
  attachmentNames: 'the names of attachments',
};

/** "H" is said with a vowel, and so is "N"; "CHI" is not. */
const WITH_AN: readonly Category[] = ['NHS_NUMBER', 'HC_NUMBER'];
const WITHOUT_ARTICLE: readonly Category[] = ['BANK'];

const findReason = (ruleId: string): Reason | undefined => {
  const rule = rules.find(({ id }) => id === ruleId);
  return rule && rule.reason;
};

const sayKind = (category: Category): string => {
  if (WITHOUT_ARTICLE.indexOf(category) >= 0) return categoryWords[category];
  return `${WITH_AN.indexOf(category) >= 0 ? 'an' : 'a'} ${categoryWords[category]}`;
};

/** `The title holds an NHS number`. What only may be one is said to be no more. */
export const sayFact = ({ field, category, ruleId }: Pick<Finding, 'field' | 'category' | 'ruleId'>): string => {
  const verb = findReason(ruleId) === 'mistypedIdentifier' ? 'may hold' : 'holds';
  return `${FIELD_SUBJECTS[field]} ${verb} ${sayKind(category)}`;
};

/** Why it matters, in one sentence; empty where the rule is not known here. */
export const sayWhy = ({ ruleId }: Pick<Finding, 'ruleId'>): string => {
  const reason = findReason(ruleId);
  return reason === undefined ? '' : reasonSentences[reason];
};

/** GOV-05: every warning carries it. */
export const RESPONSIBILITY = 'You remain responsible for what you share.';

/** Said in the first of these ways that has room; the last has room always. None is put together in vain. */
export const firstFitting = <T>(limit: number, ways: readonly T[], say: (way: T) => string): string => {
  for (const way of ways) {
    const text = say(way);
    if (text.length <= limit) return text;
  }
  return '';
};
