import type { MeetingEntry, MeetingPerson } from '../../src/domain/meeting';

/** A Graph `event` as it may come: every field may be missing, `null`, or of a wrong kind. */
type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with a field, named by its path. */
export class WrongField extends Error {}

const fieldsAt = (value: unknown, path: string): Fields | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) throw new WrongField(`${path} is not an object`);
  return value as Fields;
};

const textAt = (fields: Fields | undefined, name: string, path = name): string | undefined => {
  const value = fields?.[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new WrongField(`${path} is not a text`);
  return value;
};

const listAt = (fields: Fields, name: string): readonly unknown[] => {
  const value = fields[name];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new WrongField(`${name} is not a list`);
  return value;
};

const personAt = (value: unknown, path: string): MeetingPerson | undefined => {
  const recipient = fieldsAt(value, path);
  const mail = fieldsAt(recipient?.['emailAddress'], `${path}.emailAddress`);
  const address = textAt(mail, 'address', `${path}.emailAddress.address`);
  const name = textAt(mail, 'name', `${path}.emailAddress.name`);
  return address === undefined && name === undefined ? undefined : { name: name ?? '', address: address ?? '' };
};

const placesOf = (event: Fields): readonly string[] => {
  const all = [event['location'], ...listAt(event, 'locations')].map((place, at) =>
    fieldsAt(place, at === 0 ? 'location' : `locations[${at - 1}]`),
  );
  return all.flatMap((place) =>
    ['displayName', 'locationUri', 'uniqueId']
      .map((name) => textAt(place, name, `location.${name}`))
      .filter((text): text is string => text !== undefined && text !== ''),
  );
};

const LOOKS_LIKE_HTML = /<(?:html|body|div|p|br|a|span|table|td)[\s>/]/i;

const bodyOf = (event: Fields): MeetingEntry['body'] => {
  const body = fieldsAt(event['body'], 'body');
  const content = textAt(body, 'content', 'body.content') ?? textAt(event, 'bodyPreview') ?? '';
  const type = textAt(body, 'contentType', 'body.contentType')?.toLowerCase();
  return { kind: type === 'html' || (type !== 'text' && LOOKS_LIKE_HTML.test(content)) ? 'html' : 'text', content };
};

const MAKERS: Readonly<Record<string, MeetingEntry['madeBy']>> = {
  teamsForBusiness: 'teams',
  skypeForBusiness: 'skypeForBusiness',
};

/** The fields of a Graph `event` that tell of a meeting; throws `WrongField` where one is of a wrong kind. */
export const toMeetingEntry = (event: Fields): MeetingEntry => ({
  subject: textAt(event, 'subject') ?? '',
  locations: placesOf(event),
  body: bodyOf(event),
  ownJoinUrl: textAt(fieldsAt(event['onlineMeeting'], 'onlineMeeting'), 'joinUrl', 'onlineMeeting.joinUrl'),
  onlineMeetingUrl: textAt(event, 'onlineMeetingUrl'),
  isOnlineMeeting: event['isOnlineMeeting'] === true,
  madeBy: MAKERS[textAt(event, 'onlineMeetingProvider') ?? ''],
  organizer: personAt(event['organizer'], 'organizer')?.address,
  isOrganizer: event['isOrganizer'] === true,
  attendees: listAt(event, 'attendees')
    .map((one, at) => personAt(one, `attendees[${at}]`))
    .filter((person): person is MeetingPerson => person !== undefined),
});
