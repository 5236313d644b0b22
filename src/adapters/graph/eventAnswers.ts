import * as v from 'valibot';
import type { OwnEvent } from '../../application/appointmentPorts';
import type { Attendee } from '../../application/ports';

const Person = v.nullish(
  v.object({
    emailAddress: v.nullish(v.object({ name: v.nullish(v.string()), address: v.nullish(v.string()) })),
  }),
);

const EventAnswer = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  subject: v.nullish(v.string()),
  location: v.nullish(v.object({ displayName: v.nullish(v.string()) })),
  body: v.nullish(v.object({ contentType: v.nullish(v.string()), content: v.nullish(v.string()) })),
  categories: v.nullish(v.array(v.string())),
  attendees: v.nullish(v.array(Person)),
  organizer: Person,
  isOrganizer: v.nullish(v.boolean()),
  sensitivity: v.nullish(v.string()),
  lastModifiedDateTime: v.pipe(v.string(), v.isoTimestamp()),
  start: v.object({ dateTime: v.string(), timeZone: v.nullish(v.string()) }),
});

/** What is asked of each event: no more than what is looked at. */
export const EVENT_PROPERTIES = Object.keys(EventAnswer.entries).join(',');

export interface ReadEvent {
  readonly event: OwnEvent;
  /** Epoch milliseconds. */
  readonly changedAt: number;
}

const toAttendees = (people: readonly v.InferOutput<typeof Person>[]): readonly Attendee[] =>
  people.flatMap((person) => {
    const { address, name } = person?.emailAddress ?? {};
    return address ? [{ address, name: name || address }] : [];
  });

/** Without the preference for another zone Graph gives times in UTC, without saying so in the text of the time. */
const parseUtc = (dateTime: string): number => Date.parse(/Z$/i.test(dateTime) ? dateTime : `${dateTime}Z`);

/** `undefined`: not an event as Graph describes it. */
export const parseEvent = (answer: unknown): ReadEvent | undefined => {
  const { success, output } = v.safeParse(EventAnswer, answer);
  if (!success) return undefined;
  const { subject, location, body, categories, attendees, organizer } = output;
  return {
    changedAt: Date.parse(output.lastModifiedDateTime),
    event: {
      id: output.id,
      entry: {
        subject: subject ?? '',
        location: location?.displayName ?? '',
        body: body?.content ?? '',
        categories: categories ?? [],
      },
      attendees: toAttendees([organizer, ...(attendees ?? [])]),
      isOrganizer: output.isOrganizer ?? false,
      isPrivate: output.sensitivity === 'private',
      start: parseUtc(output.start.dateTime),
    },
  };
};
