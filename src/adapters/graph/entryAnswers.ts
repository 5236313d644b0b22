import * as v from 'valibot';
import { SENSITIVITIES, SHOW_AS, type CalendarEntry, type Sensitivity, type ShowAs } from '../../domain/sharing';

const When = v.object({ dateTime: v.string(), timeZone: v.nullish(v.string()) });

export const EntryAnswer = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  seriesMasterId: v.nullish(v.string()),
  type: v.nullish(v.string()),
  subject: v.nullish(v.string()),
  location: v.nullish(v.object({ displayName: v.nullish(v.string()) })),
  start: When,
  end: When,
  isAllDay: v.nullish(v.boolean()),
  showAs: v.nullish(v.string()),
  sensitivity: v.nullish(v.string()),
  isOrganizer: v.nullish(v.boolean()),
});

/** What is asked of each entry: no description, no person, no file. */
export const ENTRY_PROPERTIES = Object.keys(EntryAnswer.entries).join(',');

/** Without the preference for another zone Graph gives times in UTC, without saying so in the text of the time. */
export const parseUtc = (dateTime: string): number => Date.parse(/Z$/i.test(dateTime) ? dateTime : `${dateTime}Z`);

const toShowAs = (text: string | null | undefined): ShowAs => SHOW_AS.find((known) => known === text) ?? 'unknown';

/** A sensitivity that is not known hides nothing, as far as anybody knows. */
const toSensitivity = (text: string | null | undefined): Sensitivity =>
  SENSITIVITIES.find((known) => known === text) ?? 'normal';

/** `undefined`: its times are none. */
export const toEntry = (output: v.InferOutput<typeof EntryAnswer>): CalendarEntry | undefined => {
  const [start, end] = [parseUtc(output.start.dateTime), parseUtc(output.end.dateTime)];
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  return {
    id: output.id,
    seriesId: output.seriesMasterId ?? undefined,
    isException: output.type === 'exception',
    subject: output.subject ?? '',
    location: output.location?.displayName ?? '',
    start,
    end,
    isAllDay: output.isAllDay ?? false,
    showAs: toShowAs(output.showAs),
    sensitivity: toSensitivity(output.sensitivity),
    isOrganizer: output.isOrganizer ?? false,
  };
};

/** `undefined`: not an event as Graph describes it. */
export const parseEntry = (answer: unknown): CalendarEntry | undefined => {
  const { success, output } = v.safeParse(EntryAnswer, answer);
  return success ? toEntry(output) : undefined;
};
