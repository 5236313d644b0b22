import { needsConsent, PEOPLE_SOURCES, type Suggestion, type Withheld } from '../application/suggestPeople';
import type { PeopleSource } from '../application/sharingPorts';

const SOURCES: Readonly<Record<PeopleSource, string>> = {
  directory: 'your organisation’s directory',
  contacts: 'your own contacts',
};

/** Who somebody is, beside their name. */
export const saySuggestion = ({ address, source }: Suggestion): string =>
  `${address} · ${source === 'directory' ? 'your organisation' : 'your contact'}`;

export const sayFound = (count: number): string => {
  if (count === 0) return '';
  return count === 1 ? '1 person suggested' : `${count} people suggested`;
};

export interface WithheldWords {
  readonly text: string;
  /** Present where the person can change it. */
  readonly button?: string;
}

/** What is not suggested, why, and that nothing else is missing (what a consent that is not given withholds). */
export const sayWithheld = (withheld: Withheld): WithheldWords | undefined => {
  const missing = PEOPLE_SOURCES.filter((source) => withheld[source] !== undefined);
  if (missing.length === 0) return undefined;
  const where = missing.map((source) => SOURCES[source]).join(' and ');
  const askable = missing.some((source) => {
    const failure = withheld[source];
    return failure !== undefined && needsConsent(failure);
  });
  return askable
    ? {
        text: `Names from ${where} are not suggested: that needs your consent to read names and addresses there, and nothing else. The full address works without it.`,
        button: 'Suggest names',
      }
    : { text: `Names from ${where} cannot be suggested at the moment. The full address works all the same.` };
};
