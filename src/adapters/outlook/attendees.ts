import type { Attendee } from '../../application/attendee';

type Person = Pick<Office.EmailAddressDetails, 'displayName' | 'emailAddress'>;

export const toAttendee = ({ displayName, emailAddress }: Person): Attendee => ({
  address: emailAddress,
  name: displayName || emailAddress,
});

const key = (address: string): string => address.trim().toLowerCase();

/** Required and optional alike, each once, without the organizer: Outlook lists the organizer among them too. */
export const toAttendees = (people: readonly Person[], organizer: Attendee | undefined): readonly Attendee[] => {
  const seen = new Set(organizer ? [key(organizer.address)] : []);
  const attendees: Attendee[] = [];
  for (const person of people) {
    const known = seen.size;
    const isNew = seen.add(key(person.emailAddress)).size > known;
    if (isNew && person.emailAddress !== '') attendees.push(toAttendee(person));
  }
  return attendees;
};
