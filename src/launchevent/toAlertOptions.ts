import { supportsMailbox, type MailboxSet } from '../adapters/outlook/supports';
import { reviewContext } from '../application/reviewContext';
import type { AlertDecision } from '../domain/alert';
import { REVIEW_LABEL, sayAlert } from '../wording/sayAlert';
import { OPEN_PANE } from './names';
import type { EventOrganisation } from './organisation';

type Options = Office.SmartAlertsEventCompletedOptions;

/** A host that cannot say what it knows is taken for an old one. */
const knows = (office: typeof Office, set: MailboxSet): boolean => {
  try {
    return supportsMailbox(office, set);
  } catch {
    return false;
  }
};

/** The alert at Send as this client takes it: plain text from Mailbox 1.12, the way into the pane 1.14, Markdown 1.15. */
export const toAlertOptions = (
  office: typeof Office,
  decision: AlertDecision,
  organisation: EventOrganisation,
): Options => {
  const canOpenPane = knows(office, '1.14');
  const sendMode = organisation.sendMode === 'SoftBlock' ? 'softBlock' : 'promptUser';
  const { plain, markdown } = sayAlert(decision, { organisation, canOpenPane, sendMode });
  const options: Options = { allowEvent: false, errorMessage: plain };
  if (knows(office, '1.15')) options.errorMessageMarkdown = markdown;
  if (!canOpenPane) return options;
  return Object.assign(options, {
    cancelLabel: REVIEW_LABEL,
    commandId: OPEN_PANE,
    contextData: reviewContext(decision),
  });
};
