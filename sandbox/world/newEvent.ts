import type { Event, ItemBody } from '@microsoft/microsoft-graph-types';
import { zoneOf } from './eventTimes';
import { changeKeyOf, guidOf } from './ids';
import { windowsZoneOf } from './windowsZones';
import type { Mailbox, StoredEvent } from './world';

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&#39;/g, "'"],
  [/&amp;/g, '&'],
];

/** The words of a body, as Exchange gives them with `outlook.body-content-type="text"`. */
export const bodyText = (body: ItemBody | null | undefined): string => {
  if (!body?.content || body.contentType === 'text') return body?.content ?? '';
  const plain = body.content
    .replace(/<(style|head|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\r\n')
    .replace(/<[^>]+>/g, '');
  return ENTITIES.reduce((text, [entity, sign]) => text.replace(entity, sign), plain).trim();
};

/** Exchange cuts the preview at 255 characters. */
export const previewOf = (body: ItemBody | null | undefined): string =>
  bodyText(body).replace(/\s+/g, ' ').slice(0, 255);

export const timestamp = (epoch: number): string => new Date(epoch).toISOString().replace(/\.\d+Z$/, 'Z');

type Owner = Pick<Mailbox, 'address' | 'name'>;

/** What Exchange works out by itself whenever an event is saved. */
export const withDerived = (event: Event, at: number): Event => ({
  ...event,
  type:
    event.type === 'occurrence' || event.type === 'exception'
      ? event.type
      : event.recurrence
        ? 'seriesMaster'
        : 'singleInstance',
  bodyPreview: previewOf(event.body),
  locations: event.location?.displayName ? [event.location] : [],
  originalStartTimeZone: windowsZoneOf(zoneOf(event)),
  originalEndTimeZone: windowsZoneOf(zoneOf(event)),
  lastModifiedDateTime: timestamp(at),
  changeKey: changeKeyOf(event.id ?? '', timestamp(at)),
});

const DEFAULTS: Event = {
  subject: '',
  body: { contentType: 'html', content: '' },
  location: { displayName: '', locationType: 'default' },
  attendees: [],
  categories: [],
  importance: 'normal',
  sensitivity: 'normal',
  showAs: 'busy',
  isAllDay: false,
  isCancelled: false,
  isDraft: false,
  isOnlineMeeting: false,
  onlineMeetingProvider: 'unknown',
  onlineMeeting: null,
  onlineMeetingUrl: null,
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  hasAttachments: false,
  hideAttendees: false,
  allowNewTimeProposals: true,
  responseRequested: true,
  recurrence: null,
  seriesMasterId: null,
  originalStart: null,
  transactionId: null,
  webLink: '',
};

/** A whole event from the few things that were given, in a mailbox whose owner organises it unless it says otherwise. */
export const newEvent = (owner: Owner, event: Event & { id: string }, at: number): StoredEvent => {
  const organizer = event.organizer ?? { emailAddress: { name: owner.name, address: owner.address } };
  const isOrganizer = organizer.emailAddress?.address?.toLowerCase() === owner.address;
  const whole: Event = {
    ...DEFAULTS,
    responseStatus: { response: isOrganizer ? 'organizer' : 'notResponded', time: '0001-01-01T00:00:00Z' },
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(event.id)}&exvsurl=1&path=/calendar/item`,
    iCalUId: guidOf(`ical ${event.id}`).replace(/-/g, '').toUpperCase(),
    createdDateTime: timestamp(at),
    ...event,
    organizer,
    isOrganizer,
  };
  return {
    event: withDerived(whole, at),
    exceptions: new Map(),
    attachments: [],
    customProperties: '{}',
    isDraft: false,
  };
};
