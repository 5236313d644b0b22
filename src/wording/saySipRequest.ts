import { cleanText, shorten } from './foreignText';
import type { NoteWords } from './sayInvitation';

const LONGEST_NAME = 60;

/** A draft to the person: what is asked and why, and nothing else (SIP-05, C5.3). It asks for no password (SIP-04). */
export const saySipRequest = (me: string, name?: string): NoteWords => {
  const whom = shorten(cleanText(name ?? ''), LONGEST_NAME);
  return {
    subject: 'What is your SIP address for chat and calls?',
    body: [
      whom === '' ? 'Hello,' : `Hello ${whom},`,
      '',
      'I would like to reach you by chat or call, and need your SIP address for that.',
      'It is your login name: what you sign in to Teams or Skype for Business with. For some people it is their email address, for others it is not.',
      '',
      'Could you tell me which one is yours? The name is all I need; keep your password to yourself.',
      '',
      'Thank you',
      cleanText(me),
    ].join('\n'),
  };
};
