import { SENSITIVITIES, SHOW_AS, type CalendarEntry, type Sensitivity, type ShowAs } from '../../domain/sharing';

type Maybe<T> = T | null | undefined;

interface Moment {
  readonly dateTime: string;
}

interface EntryAnswer {
  readonly id: string;
  readonly seriesMasterId?: Maybe<string>;
  readonly type?: Maybe<string>;
  readonly subject?: Maybe<string>;
  readonly location?: Maybe<{ readonly displayName?: Maybe<string> }>;
  readonly start: Moment;
  readonly end: Moment;
  readonly isAllDay?: Maybe<boolean>;
  readonly showAs?: Maybe<string>;
  readonly sensitivity?: Maybe<string>;
  readonly isOrganizer?: Maybe<boolean>;
}

const NAMES: readonly (keyof EntryAnswer)[] = [
  'id',
  'seriesMasterId',
  'type',
  'subject',
  'location',
  'start',
  'end',
  'isAllDay',
  'showAs',
  'sensitivity',
  'isOrganizer',
];

/** What is asked of each entry: no description, no person, no file. */
export const ENTRY_PROPERTIES = NAMES.join(',');

type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isMaybeText = (value: unknown): value is Maybe<string> =>
  typeof value === 'string' || value === undefined || value === null;

export const isMaybeTrue = (value: unknown): value is Maybe<boolean> =>
  typeof value === 'boolean' || value === undefined || value === null;

const isMoment = (value: unknown): boolean => isRow(value) && typeof value.dateTime === 'string';

const isPlace = (value: unknown): boolean =>
  value === undefined || value === null || (isRow(value) && isMaybeText(value.displayName));

/** In plain conditions: ten thousand answers are read at a stretch, and a schema makes a copy of each and of its parts. */
const isEntryAnswer = (answer: unknown): answer is EntryAnswer =>
  isRow(answer) &&
  typeof answer.id === 'string' &&
  answer.id !== '' &&
  isMaybeText(answer.seriesMasterId) &&
  isMaybeText(answer.type) &&
  isMaybeText(answer.subject) &&
  isPlace(answer.location) &&
  isMoment(answer.start) &&
  isMoment(answer.end) &&
  isMaybeTrue(answer.isAllDay) &&
  isMaybeText(answer.showAs) &&
  isMaybeText(answer.sensitivity) &&
  isMaybeTrue(answer.isOrganizer);

/** Without the preference for another zone Graph gives times in UTC, without saying so in the text of the time. */
export const parseUtc = (dateTime: string): number => Date.parse(/Z$/i.test(dateTime) ? dateTime : `${dateTime}Z`);

const toShowAs = (text: Maybe<string>): ShowAs => (SHOW_AS.includes(text as ShowAs) ? (text as ShowAs) : 'unknown');

/** A sensitivity that is not known hides nothing, as far as anybody knows. */
const toSensitivity = (text: Maybe<string>): Sensitivity =>
  SENSITIVITIES.includes(text as Sensitivity) ? (text as Sensitivity) : 'normal';

/** `undefined`: not an event as Graph describes it, or its times are none. */
export const parseEntry = (answer: unknown): CalendarEntry | undefined => {
  if (!isEntryAnswer(answer)) return undefined;
  const start = parseUtc(answer.start.dateTime);
  const end = parseUtc(answer.end.dateTime);
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  return {
    id: answer.id,
    seriesId: answer.seriesMasterId ?? undefined,
    isException: answer.type === 'exception',
    subject: answer.subject ?? '',
    location: answer.location?.displayName ?? '',
    start,
    end,
    isAllDay: answer.isAllDay ?? false,
    showAs: toShowAs(answer.showAs),
    sensitivity: toSensitivity(answer.sensitivity),
    isOrganizer: answer.isOrganizer ?? false,
  };
};
