import { parseContentLine, splitList, unescapeText, unfold, type ContentLine } from './contentLine';

/** What is scanned of an appointment in an iCalendar file. */
export interface CalendarEvent {
  /** `UID`, the same for a series and its exceptions; `undefined` where the file has none. */
  readonly id: string | undefined;
  readonly subject: string;
  readonly location: string;
  readonly body: string;
  readonly categories: readonly string[];
  readonly attachmentNames: readonly string[];
}

interface Draft {
  id?: string;
  subject: string;
  location: string;
  body: string;
  categories: string[];
  attachmentNames: string[];
}

const emptyDraft = (): Draft => ({ subject: '', location: '', body: '', categories: [], attachmentNames: [] });

const take = (draft: Draft, { name, parameters, value }: ContentLine): void => {
  switch (name) {
    case 'UID':
      draft.id = value;
      break;
    case 'SUMMARY':
      draft.subject = unescapeText(value);
      break;
    case 'LOCATION':
      draft.location = unescapeText(value);
      break;
    case 'DESCRIPTION':
      draft.body = unescapeText(value);
      break;
    case 'CATEGORIES':
      draft.categories.push(...splitList(value));
      break;
    case 'ATTACH':
      draft.attachmentNames.push(parameters['FILENAME'] ?? parameters['X-FILENAME'] ?? '');
  }
};

const isEvent = (component: string | undefined): boolean => component === 'VEVENT';

/**
 * The appointments of an iCalendar file (RFC 5545), in order. Alarms within an appointment have descriptions of their own,
 * which are not its. An appointment that the file breaks off in counts as far as it goes.
 */
export const readCalendar = (bytes: Uint8Array): readonly CalendarEvent[] => {
  const events: Draft[] = [];
  const open: string[] = [];
  for (const line of unfold(bytes)) {
    const content = parseContentLine(line);
    if (content === undefined) continue;
    const component = content.value.trim().toUpperCase();
    if (content.name === 'BEGIN') {
      open.push(component);
      if (isEvent(component)) events.push(emptyDraft());
    } else if (content.name === 'END') {
      open.splice(Math.max(0, open.lastIndexOf(component)));
    } else if (isEvent(open[open.length - 1])) {
      take(events[events.length - 1] ?? emptyDraft(), content);
    }
  }
  return events.map((event) => ({
    ...event,
    id: event.id,
    attachmentNames: event.attachmentNames.filter((name) => name !== ''),
  }));
};
