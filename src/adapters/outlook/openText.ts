import type { AppointmentText } from '../../application/alertPorts';
import type { Clock } from '../../application/clock';
import { fail } from '../../domain/result';
import type { Call } from './call';
import { createComposedText } from './composedText';
import { createInvitedText } from './invitedText';
import { isAppointmentCompose, isAppointmentRead } from './openItems';

/** The text of whichever appointment is open beside the pane, being edited or not. */
export const createOpenText = (office: typeof Office, call: Call, clock: Clock): AppointmentText => {
  const composed = createComposedText(office, call);
  const invited = createInvitedText(office, call);
  const none = async () => fail({ kind: 'not-found' as const, code: 'NoAppointmentOpen', at: clock.now() });
  const nothing: AppointmentText = {
    subject: none,
    location: none,
    body: none,
    categories: none,
    attachmentNames: none,
    attendees: none,
    isPrivate: none,
  };
  const open = (): AppointmentText => {
    const { item } = office.context.mailbox;
    if (!item) return nothing;
    if (isAppointmentCompose(item)) return composed;
    return isAppointmentRead(item) ? invited : nothing;
  };
  return {
    subject: () => open().subject(),
    location: () => open().location(),
    body: () => open().body(),
    categories: () => open().categories(),
    attachmentNames: () => open().attachmentNames(),
    attendees: () => open().attendees(),
    isPrivate: () => open().isPrivate(),
  };
};
