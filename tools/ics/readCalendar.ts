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
  /** The body as HTML, where the file has it beside the text (`X-ALT-DESC`). */
  readonly html: string | undefined;
  readonly organizer: string | undefined;
  readonly attendees: readonly CalendarPerson[];
  /** Properties that may hold a meeting’s link, by their names. */
  readonly properties: readonly (readonly [name: string, value: string])[];
}

export interface CalendarPerson {
  readonly name: string;
  readonly address: string;
}

interface Draft {
  id?: string;
  subject: string;
  location: string;
  body: string;
  categories: string[];
  attachmentNames: string[];
  html?: string;
  organizer?: string;
  attendees: CalendarPerson[];
  properties: (readonly [name: string, value: string])[];
}

const emptyDraft = (): Draft => ({
  subject: '',
  location: '',
  body: '',
  categories: [],
  attachmentNames: [],
  attendees: [],
  properties: [],
});

/** `URL` and `CONFERENCE` (RFC 7986), and what Outlook, Google and meeting add-ins write of their own. */
const MAY_HOLD_LINK = /^(?:URL|CONFERENCE|X-.*(?:MEETING|CONFERENCE|CONFLINK|SKYPE|ZOOM|WEBEX|JOIN|URL).*)$/;

const toPerson = ({ parameters, value }: ContentLine): CalendarPerson => {
  const address = value.replace(/^mailto:/i, '').trim();
  return { name: parameters['CN'] ?? address, address };
};

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
      break;
    default:
      takeMeeting(draft, { name, parameters, value });
  }
};

/** What tells who meets, and where online. */
const takeMeeting = (draft: Draft, line: ContentLine): void => {
  if (line.name === 'ORGANIZER') draft.organizer = toPerson(line).address;
  else if (line.name === 'ATTENDEE') draft.attendees.push(toPerson(line));
  else if (line.name === 'X-ALT-DESC' && /html/i.test(line.parameters['FMTTYPE'] ?? 'html'))
    draft.html = unescapeText(line.value);
  else if (MAY_HOLD_LINK.test(line.name)) draft.properties.push([line.name, unescapeText(line.value)]);
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
    html: event.html,
    organizer: event.organizer,
    attachmentNames: event.attachmentNames.filter((name) => name !== ''),
  }));
};
