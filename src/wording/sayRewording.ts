import type { SeriesPlace } from '../application/appointmentPorts';
import type { Reworded, WordsPlace } from '../application/rewordAppointment';
import type { WordedField } from '../domain/saferWording';
import { FIELD_OBJECTS } from './findingPhrases';

export type Scope = 'this' | 'all';

const listFields = (fields: readonly WordedField[]): string => {
  const names = fields.map((field) => FIELD_OBJECTS[field]);
  const all = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return all.charAt(0).toUpperCase() + all.slice(1);
};

const were = (fields: readonly WordedField[]): string => (fields.length === 1 ? 'was' : 'were');

/** What pressing would do, attendees included. */
export const sayRewordingEffect = (place: WordsPlace['kind'], scope: Scope, hasAttendees: boolean): string => {
  if (scope === 'all')
    return `Changes the series in your mailbox and the open form.${hasAttendees ? ' Attendees get an update.' : ''}`;
  if (place === 'mailbox') return `Changes it in your mailbox.${hasAttendees ? ' Attendees get an update.' : ''}`;
  return `Writes into the form.${hasAttendees ? ' Attendees get it when you send.' : ' It counts when you save.'}`;
};

/** `The text: 2 places are replaced, as “[number in record]”.` */
export const sayReplacements = (words: readonly string[]): string => {
  const shown = [...new Set(words)].map((word) => `“${word}”`).join(', ');
  return words.length === 1
    ? `In the text 1 place is replaced by ${shown}.`
    : `In the text ${words.length} places are replaced by ${shown}.`;
};

/** What was written, and what somebody changed meanwhile. */
export const sayReworded = (all: readonly Reworded[]): readonly string[] => {
  const written = [...new Set(all.flatMap((one) => one.written))];
  const missed = [...new Set(all.flatMap((one) => one.missed))].filter((field) => !written.includes(field));
  return [
    written.length === 0 ? 'Nothing was changed.' : `${listFields(written)} ${were(written)} changed.`,
    ...(missed.length === 0 ? [] : [`${listFields(missed)} ${were(missed)} changed meanwhile, and left as it stands.`]),
  ];
};

export const sayRewordingUndone = (missed: readonly WordedField[]): string =>
  missed.length === 0
    ? 'The words from before are back.'
    : `${listFields(missed)} ${were(missed)} changed since, and left as it stands. The rest is back.`;

/** What an undo does to attendees. */
export const sayUndoEffect = (all: readonly Reworded[], hasAttendees: boolean): string | undefined =>
  hasAttendees && all.some(({ place }) => place.kind === 'mailbox')
    ? 'Undo sends attendees a second update.'
    : undefined;

export const SCOPE_LABELS: Readonly<Record<Scope, string>> = {
  this: 'This one only',
  all: 'All of the series',
};

/** What the choice means for others. */
export const sayScope = (scope: Scope, isOrganizer: boolean): string => {
  if (!isOrganizer)
    return scope === 'all'
      ? 'Your own copies of the whole series are marked private. Nobody is told.'
      : 'Your own copy of this one is marked private. Nobody is told.';
  return scope === 'all'
    ? 'The whole series changes, but for occurrences that were changed by themselves. Attendees get an update for the series; for private they may get one.'
    : 'This one becomes an exception of the series. Attendees get an update for it alone.';
};

/** Outlook's form is open on the series: there is no single one to change. */
export const sayOpenOn = ({ kind }: SeriesPlace): string | undefined =>
  kind === 'series'
    ? 'The whole series is open: what you change counts for all of it. To change one, open that one.'
    : undefined;
