import type { NoteWords } from './sayInvitation';

/** REC-09: what counts is what the meeting itself shows. */
export const BANNER: readonly string[] = [
  'When somebody starts a recording or a transcript, Teams, Skype for Business and Zoom show a banner or a red mark at the top of the meeting, and most say it aloud.',
  'The banner counts. This add-in reads the invitation; it cannot see whether a recording runs.',
  'Another product on somebody’s device can record without any banner.',
];

/** REC-10, REC-11: in doubt one asks, and may decline. */
export const WORDS_TO_SAY: readonly string[] = [
  '“Before we start: is anybody recording this, or taking notes with a service? I would like it switched off while we talk about patients.”',
  '“If it stays on, I will leave patient details out, and send what is needed by secure email.”',
];

/** REC-02: the reason behind the own rule. */
export const WHY_IT_MATTERS: readonly string[] = [
  'A recording holds what was said about people, and there is no easy way to manage it afterwards.',
  'It raises questions of clinical safety and information governance, and may be saved on a computer outside your organisation.',
];

/** CLN-03. */
export const STORED_ELSEWHERE =
  'What is said, shown and sent there may be stored in the host’s environment, which your organisation cannot assure is safe.';

/** REC-07. */
export const TRUSTED_ONLY = 'Download only what you trust.';

/** IMS-05. */
export const SHOWN_TOO =
  'A shared desktop, whiteboard or document follows the host’s rules as well: close what others are not to see.';

/** REC-05. */
export const THIRD_PERSON =
  'A call between two people becomes a meeting when somebody adds a third. If one of their people adds the third, it moves to their system and their settings hold.';

export const DECLINE_STEPS: Readonly<Record<'web' | 'desktop', readonly string[]>> = {
  web: ['Open the appointment in your calendar.', 'Press Decline.', 'Choose to send a reply, and say why.'],
  desktop: [
    'Open the appointment in your calendar.',
    'On the Meeting tab, press Decline.',
    'Choose Edit the Response before Sending, and say why.',
  ],
};

/** To the organiser alone. Only the time says which meeting: nothing of the entry’s text goes out. */
export const sayAskToSwitchOff = (when: string, me: string): NoteWords => ({
  subject: 'Recording of our meeting',
  body: [
    `Our meeting on ${when}: could you keep recording, transcripts and note-taking services switched off?`,
    '',
    'We may talk about patients or staff. If it has to be recorded, tell me beforehand, so that I can leave those parts out.',
    '',
    me,
  ].join('\n'),
});

/** REC-03, REC-13: files go by secure e-mail, where they are scanned. */
export const sayFilesByMail = (when: string, me: string): NoteWords => ({
  subject: `Files for our meeting on ${when}`,
  body: ['The files for our meeting are attached to this email.', '', me].join('\n'),
});
