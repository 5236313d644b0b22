/** An appointment or invitation, as far as it tells of an online meeting; whoever reads it fills in what there is. */
export interface MeetingEntry {
  readonly subject: string;
  readonly locations: readonly string[];
  readonly body: { readonly kind: 'html' | 'text'; readonly content: string };
  /** The entry’s own `onlineMeeting.joinUrl`: Outlook, or an add-in for meetings, made it. */
  readonly ownJoinUrl?: string;
  /** It was not asked whether there is such a link: no client tells an add-in of it. */
  readonly isOwnLinkUnread?: boolean;
  /** The field that Skype for Business used. */
  readonly onlineMeetingUrl?: string;
  /** Properties of an iCalendar file that hold join links. */
  readonly properties?: readonly string[];
  readonly isOnlineMeeting?: boolean;
  readonly madeBy?: 'teams' | 'skypeForBusiness';
  readonly organizer?: string;
  /** Whether the mailbox’s owner is the organizer, as Exchange says. */
  readonly isOrganizer?: boolean;
  readonly attendees: readonly MeetingPerson[];
}

export interface MeetingPerson {
  readonly name: string;
  readonly address: string;
}

/** Where in an entry a link stands, the most reliable first. */
export const LINK_PLACES = ['ownField', 'meetingField', 'property', 'location', 'body', 'subject'] as const;
export type LinkPlace = (typeof LINK_PLACES)[number];
