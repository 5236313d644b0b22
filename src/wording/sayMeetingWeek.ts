import type { ListedMeeting, MeetingWeek } from '../application/listHostedElsewhere';
import { sayDay, sayMoment } from './moment';
import { sayCount } from './sayCount';
import { sayMeetingHeading, sayMeetingReason, toneOfMeeting } from './sayMeeting';
import type { Tone } from './sayStanding';

/** The answer of the list. */
export const sayWeekHeading = ({ elsewhere, notKnown }: MeetingWeek): string => {
  if (elsewhere.length > 0)
    return `${sayCount(elsewhere.length, 'meeting', 'meetings')} of the next 7 days ${elsewhere.length === 1 ? 'is' : 'are'} hosted elsewhere`;
  return notKnown.length > 0
    ? `It is not known who hosts ${sayCount(notKnown.length, 'meeting', 'meetings')} of the next 7 days`
    : 'Your organisation hosts every online meeting found in the next 7 days';
};

/** What was looked at, and what was left out. */
export const sayWeekScope = (
  { looked, ownCount, elsewhere, notKnown, until }: MeetingWeek,
  timeZone: string,
): string => {
  const without = looked - ownCount - elsewhere.length - notKnown.length;
  return `${sayCount(looked, 'entry', 'entries')} of your main calendar until ${sayMoment(until, timeZone)}: ${ownCount} hosted by your organisation, ${without} without an online meeting. Cancelled entries and other calendars were not looked at.`;
};

export const sayListedTitle = ({ subject }: ListedMeeting): string => subject.trim() || 'Without a title';

export const sayListedTime = ({ start, isAllDay }: ListedMeeting, timeZone: string): string =>
  isAllDay ? `${sayDay(start, 'UTC')}, all day` : sayMoment(start, timeZone);

/** Who holds it, what may happen there, and why that is so. */
export const sayListed = ({
  assessment,
}: ListedMeeting): { readonly tone: Tone; readonly host: string; readonly why: readonly string[] } => {
  const { reasons } = assessment;
  const told = reasons.filter(({ code }, at) => at === 0 || code === 'recording' || code === 'noteTakers');
  return {
    tone: toneOfMeeting(assessment),
    host: sayMeetingHeading(assessment),
    why: told.map(sayMeetingReason).filter((text) => text !== ''),
  };
};

/** What Microsoft 365 calls a tenant that the register does not know. */
export const sayTenantName = ({ name, domain }: { readonly name: string; readonly domain: string }): string =>
  `Microsoft 365 knows it as ${name}${domain === '' ? '' : ` (${domain})`}. That makes it no partner of yours.`;

export const TENANT_UNKNOWN = 'Microsoft 365 knows no organisation by what the link names.';
export const TENANT_NOT_ASKED =
  'Its name was not looked up: an administrator has not allowed the add-in to ask for it.';
