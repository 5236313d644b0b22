import { lengthBit, type Rule } from './rule';
import { NUMBER } from './tags';

/** Which rules to ask at which token, so that a number does not wait for those of words, nor a time for those of cards. */
export interface Dispatch {
  readonly words: readonly Rule[];
  /** All that any rule asks for: a token with none of it is passed over. */
  readonly triggers: number;
  /** By the number of digits. */
  readonly numbers: readonly (readonly Rule[])[];
}

/** Longer numbers count as this long. */
export const LONGEST_NUMBER = 30;

const asksNumber = (rule: Rule): boolean => (rule.trigger & NUMBER) !== 0;

const takesLength = ({ lengths }: Rule, digits: number): boolean =>
  lengths === undefined || (lengths & lengthBit(digits)) !== 0;

export const createDispatch = (rules: readonly Rule[]): Dispatch => {
  const numbers: (readonly Rule[])[] = [];
  for (let digits = 0; digits <= LONGEST_NUMBER; digits += 1) {
    numbers.push(rules.filter((rule) => asksNumber(rule) && takesLength(rule, digits)));
  }
  const triggers = rules.reduce((all, rule) => all | rule.trigger, 0);
  return { words: rules.filter((rule) => !asksNumber(rule)), triggers, numbers };
};
