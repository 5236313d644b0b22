import type { ScannedEntry } from '../domain/sensitivity';
import type { Result } from '../domain/result';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';
import type { Failure } from './failure';

export const TEXT_PARTS = ['subject', 'location', 'body', 'categories', 'attachmentNames'] as const;

export type TextPart = (typeof TEXT_PARTS)[number];

/** What of an entry could be read, and why the rest could not. A part that was not read is empty here. */
export interface EntryReading {
  readonly entry: ScannedEntry;
  readonly failures: { readonly [part in TextPart]?: Failure };
}

const or = <T>(result: Result<T, Failure>, instead: T): T => (result.ok ? result.value : instead);
const why = <T>(result: Result<T, Failure>): Failure | undefined => (result.ok ? undefined : result.error);

/** The text of the open appointment, all parts asked for at once. Never throws. */
export const readEntry = async ({ appointment }: Pick<AlertPorts, 'appointment'>): Promise<EntryReading> => {
  const [subject, location, body, categories, attachmentNames] = await Promise.all([
    attempt(() => appointment.subject()),
    attempt(() => appointment.location()),
    attempt(() => appointment.body()),
    attempt(() => appointment.categories()),
    attempt(() => appointment.attachmentNames()),
  ]);
  return {
    entry: {
      subject: or(subject, ''),
      location: or(location, ''),
      body: or(body, ''),
      categories: or(categories, []),
      attachmentNames: or(attachmentNames, []),
    },
    failures: {
      subject: why(subject),
      location: why(location),
      body: why(body),
      categories: why(categories),
      attachmentNames: why(attachmentNames),
    },
  };
};
