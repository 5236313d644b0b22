import type { PartnerLevel } from '../domain/sharing';
import { sayLevel } from './sayLevel';

export interface NoteWords {
  readonly subject: string;
  readonly body: string;
}

/** What cannot be read of an invitation is said, not guessed (CAL-14). */
export const INVITATION = 'Given. Outlook may have sent an invitation; it cannot tell us whether they accepted.';

/** A note to the person, with what to do in each of their clients, the junk folder included (BUL-08). */
export const sayInvitationNote = (me: string, level: PartnerLevel): NoteWords => ({
  subject: `${me} has shared a calendar with you`,
  body: [
    `I have shared my calendar with you: ${sayLevel(level).name}.`,
    '',
    'Outlook on the web and new Outlook: open the invitation and press "Add this calendar" or Accept.',
    'Classic Outlook on Windows: open the invitation and press Accept, or "Open this Calendar".',
    'Outlook on a Mac: open the invitation and press Accept.',
    'Outlook on a phone: open the invitation there and press Accept; the calendar then appears in the list.',
    'No invitation? Look in the Junk Email folder. Without one: Add calendar, From directory, then my full address.',
    '',
    'It can take up to 6 hours until something shows. If you see only when I am busy, look in Scheduling Assistant.',
  ].join('\n'),
});

/** A request for more, which names the level that is wanted (CAL-18). */
export const sayDetailRequest = (me: string): NoteWords => ({
  subject: 'May I see more of your calendar?',
  body: [
    `Could you share your calendar with me at "${sayLevel('limitedDetails').name}"?`,
    '',
    'In Outlook: Calendar, right-click your calendar, "Sharing and permissions", enter my address and choose that level.',
    'If your organisation does not allow it, "Can view when I\'m busy" helps too.',
    '',
    me,
  ].join('\n'),
});
