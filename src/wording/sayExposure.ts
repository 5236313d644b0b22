import type { SensitiveEntry, UpcomingExposure } from '../application/scanUpcoming';
import { sayDay } from './moment';
import { categoryWords } from './sensitivity';

const entries = (count: number): string => (count === 1 ? '1 upcoming entry' : `${count} upcoming entries`);

/** What a wider level would show: counts first, and never a word of an entry. */
export const sayExposure = ({ titles, places, sensitive }: UpcomingExposure): readonly string[] => [
  titles === 0
    ? 'No upcoming entry would show its title.'
    : `${entries(titles)} would show ${titles === 1 ? 'its title' : 'their titles'}, ${places} with a location.`,
  sensitive.length === 0
    ? 'None of them looks sensitive. What no rule knows is not found.'
    : `${entries(sensitive.length)} may contain sensitive text.`,
];

/** `NHS number, date of birth`. */
export const sayKinds = ({ findings }: SensitiveEntry): string => {
  const names = findings.map(({ category }) => categoryWords[category]);
  return [...new Set(names)].join(', ');
};

/** `Tuesday 24 November, and 11 more of the series`. */
export const sayWhen = ({ start, occurrences }: SensitiveEntry, timeZone: string): string => {
  const day = sayDay(start, timeZone);
  return occurrences === 1 ? day : `${day}, and ${occurrences - 1} more of the series`;
};
