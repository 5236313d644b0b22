import type { Finding } from '../sensitivity';
import type { Sensitivity } from '../sharing';
import type { Reader } from './reader';

/**
 * Who could read what was found: somebody outside today; nobody today, but whoever is given titles and locations; or
 * nobody outside at all, since it is marked private.
 */
export const EXPOSURE_LEVELS = ['readable', 'ifRaised', 'hidden'] as const;

export type ExposureLevel = (typeof EXPOSURE_LEVELS)[number];

const isInWords = ({ field }: Finding): boolean => field === 'subject' || field === 'location';

/** The readers of a calendar who can read something of what was found in one of its entries. */
export const readersOf = (
  readers: readonly Reader[],
  { sensitivity, findings }: { readonly sensitivity: Sensitivity; readonly findings: readonly Finding[] },
): readonly Reader[] =>
  readers.filter(
    ({ readsAll, readsPrivate }) =>
      (sensitivity !== 'private' || readsPrivate) && findings.some((finding) => readsAll || isInWords(finding)),
  );

export const exposureOf = (readersOfEntry: readonly Reader[], sensitivity: Sensitivity): ExposureLevel => {
  if (readersOfEntry.length > 0) return 'readable';
  return sensitivity === 'private' ? 'hidden' : 'ifRaised';
};
