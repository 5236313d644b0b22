import type { OutsideAttendee } from '../domain/alert';
import { cleanText, shorten } from './foreignText';
import { joinNames } from './joinNames';

const LONGEST_NAME = 40;

/** `Sam Hall at Northshire Council`, `Sam Hall (elmwood.example)`; empty where nothing of it can be shown. */
const namePerson = ({ name, address, domain, organisation }: OutsideAttendee): string => {
  const person = cleanText(name) || cleanText(address);
  if (person === '') return '';
  const short = shorten(person, LONGEST_NAME);
  const place = organisation === undefined ? '' : cleanText(organisation);
  if (place !== '') return `${short} at ${shorten(place, LONGEST_NAME)}`;
  const isAddress = person.toLowerCase() === cleanText(address).toLowerCase();
  return domain === undefined || isAddress ? short : `${short} (${shorten(domain, LONGEST_NAME)})`;
};

const sayOthers = (count: number): string => (count === 1 ? '1 other person outside' : `${count} others outside`);

/**
 * Who outside, at most so many by name: `Sam Hall at Northshire Council, Kim Lee and 3 others outside`. Names are
 * cleaned and shortened, then given to `mark`, which makes them fit for the surface.
 */
export const sayReaders = (
  people: readonly OutsideAttendee[],
  mostNamed: number,
  mark: (name: string) => string,
): string => {
  const named = people
    .slice(0, mostNamed)
    .map(namePerson)
    .filter((name) => name !== '')
    .map(mark);
  const rest = people.length - named.length;
  if (named.length === 0) return `${rest} ${rest === 1 ? 'person' : 'people'} outside your organisation`;
  return joinNames(rest === 0 ? named : [...named, sayOthers(rest)]);
};
