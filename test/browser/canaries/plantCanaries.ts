import type { Event } from '@microsoft/microsoft-graph-types';
import { withDerived } from '../../../sandbox/world/newEvent';
import type { StoredEvent, World } from '../../../sandbox/world/world';
import { canaryWord, codeOf, type EntryField } from './canaryWords';

type WordFor = (field: EntryField) => string;

const withBody = (content: string, word: string): string =>
  content.includes('</body>') ? content.replace('</body>', `<p>${word}</p></body>`) : `${content}<p>${word}</p>`;

/** What is named is planted; a place, a text and a category are given to an entry that has none. */
const plantedEvent = (event: Event, word: WordFor): Event => ({
  ...event,
  subject: `${event.subject ?? ''} ${word('subject')}`.trim(),
  location: { ...event.location, displayName: `${event.location?.displayName ?? ''} ${word('location')}`.trim() },
  body: { contentType: event.body?.contentType ?? 'html', content: withBody(event.body?.content ?? '', word('body')) },
  categories: [...(event.categories ?? []), word('category')],
  attendees: (event.attendees ?? []).map((attendee) => ({
    ...attendee,
    emailAddress: { ...attendee.emailAddress, name: `${attendee.emailAddress?.name ?? ''} ${word('attendee')}` },
  })),
});

const savedAt = ({ lastModifiedDateTime }: Event): number => Date.parse(lastModifiedDateTime ?? '') || 0;

const plant = (stored: StoredEvent, word: WordFor): void => {
  const { event } = stored;
  stored.event = withDerived(plantedEvent(event, word), savedAt(event));
  for (const [start, exception] of stored.exceptions)
    if (exception !== 'cancelled') stored.exceptions.set(start, plantedEvent(exception, word));
  stored.attachments = stored.attachments.map((one) => ({ ...one, name: `${word('attachment')} ${one.name}` }));
};

/** A word in every field of every entry of every mailbox; the answer tells by a word's code whose it is, as event ids. */
export const plantCanaries = ({ mailboxes }: World): ReadonlyMap<string, string> => {
  const planted = new Map<string, string>();
  for (const { calendars } of mailboxes.values()) {
    for (const [id, stored] of calendars.flatMap(({ events }) => [...events])) {
      const code = codeOf(planted.size);
      plant(stored, (field) => canaryWord(field, code));
      planted.set(code, id);
    }
  }
  return planted;
};
