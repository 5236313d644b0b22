import { isSubdomainOf, type DomainName } from '../address';
import { isWithinEdits } from './isWithinEdits';

/** What eyes take for each other, most of all in small type. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/[1i]/g, 'l'],
  [/5/g, 's'],
  [/-/g, ''],
];

const SHORTEST = 5;
const MOST_APART = 2;
/** How many letters off a first label may be. */
export const LOOK_ALIKE_EDITS = 1;

/** How a domain reads at a glance. */
const glance = (domain: string): string => CONFUSED.reduce((text, [from, to]) => text.replace(from, to), domain);

export const firstLabel = (domain: string): string => domain.slice(0, domain.indexOf('.'));

/** The first label of a domain as it reads at a glance. */
export const glanceAt = (domain: DomainName): string => glance(firstLabel(domain));

/** `ward-1` and `ward-2` are neighbours in a series, not one posing as the other. */
const differInDigitsOnly = (a: string, b: string): boolean => a.replace(/\d/g, '#') === b.replace(/\d/g, '#');

/**
 * Whether one domain is easily taken for another: it reads the same at a glance, is one letter off, or is the same name
 * under another ending. A sub-domain is a relation, not a likeness.
 */
export const looksLike = (a: DomainName, b: DomainName): boolean => {
  if (a === b || isSubdomainOf(a, b) || isSubdomainOf(b, a)) return false;
  const [first, second] = [firstLabel(a), firstLabel(b)];
  if (first.length < SHORTEST || second.length < SHORTEST) return false;
  if (Math.abs(first.length - second.length) > MOST_APART) return false;
  if (first === second) return true;
  if (a.slice(first.length) !== b.slice(second.length) || differInDigitsOnly(first, second)) return false;
  return isWithinEdits(first, second, LOOK_ALIKE_EDITS) || glance(first) === glance(second);
};
