import { lengthBit, type Rule } from './rule';
import { NUMBER } from './tags';

/** Which rules to ask at which token, so that a number does not wait for those of words, nor a time for those of cards. */
export interface Dispatch {
  readonly words: readonly Rule[];
  /** All that any rule asks for: a token with none of it is passed over. */
  readonly triggers: number;
  /** By the number of digits: where another number follows close by, and where none does. */
  readonly followed: readonly (readonly Rule[])[];
  readonly alone: readonly (readonly Rule[])[];
}

/** Longer numbers count as this long. */
export const LONGEST_NUMBER = 30;

const asksNumber = (rule: Rule): boolean => (rule.trigger & NUMBER) !== 0;

const byLength = (
  rules: readonly Rule[],
  lengthsOf: (rule: Rule) => number | undefined,
): readonly (readonly Rule[])[] => {
  const numbers: (readonly Rule[])[] = [];
  for (let digits = 0; digits <= LONGEST_NUMBER; digits += 1) {
    const takes = (lengths: number | undefined): boolean =>
      lengths === undefined || (lengths & lengthBit(digits)) !== 0;
    numbers.push(rules.filter((rule) => asksNumber(rule) && takes(lengthsOf(rule))));
  }
  return numbers;
};

export const createDispatch = (rules: readonly Rule[]): Dispatch => ({
  words: rules.filter((rule) => !asksNumber(rule)),
  triggers: rules.reduce((all, rule) => all | rule.trigger, 0),
  followed: byLength(rules, (rule) => rule.lengths),
  alone: byLength(rules, (rule) => (rule.alone === undefined ? rule.lengths : rule.alone)),
});
