// First, so that the packed words begin the script: they have no likeness to code, and gzip writes the two shorter apart.
import '../domain/sensitivity';
import type { Work } from './answer';
import { checkAtSend } from './checkAtSend';
import { completeOnce } from './completeOnce';
import { lookAgain } from './lookAgain';
import { HANDLER_NAMES, type HandlerName } from './names';

const WORK: Readonly<Record<HandlerName, Work>> = {
  onNewAppointmentOrganizer: lookAgain,
  onAppointmentOrganizer: lookAgain,
  onAppointmentAttendeesChanged: lookAgain,
  onAppointmentTimeChanged: lookAgain,
  onAppointmentAttachmentsChanged: lookAgain,
  onAppointmentSend: checkAtSend,
};

// At once, not in `Office.onReady`: classic Outlook on Windows never calls back from it.
for (const name of HANDLER_NAMES) {
  Office.actions.associate(name, (event: Office.MailboxEvent) => void completeOnce(Office, event, WORK[name]));
}

// The page's office.js asks for the call; nothing waits for its answer.
if (typeof Office.onReady === 'function') void Office.onReady();
