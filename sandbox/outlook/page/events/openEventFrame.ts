import { createAddinFrame, type AddinFrame, type ComposeAppointment, type MailboxActions } from '../../host';
import { readFrameSession } from '../addin/readFrameSession';
import { noteNewest } from '../developer/developerLog';
import type { Outlook } from '../shell/createOutlook';

/** Opens, unseen, the page in which the add-in's event handlers run. `note` is told what they may not do. */
export async function openEventFrame(
  outlook: Outlook,
  item: ComposeAppointment,
  note: (fault: string) => void,
): Promise<AddinFrame> {
  const session = outlook.session.get();
  const { addin } = session;
  if (addin.events === undefined) throw new Error('The manifest names no page for events.');
  const block = (call: string) => () => note(`${call} does nothing in an event handler.`);
  return createAddinFrame({
    container: document.body,
    url: addin.events.pageUrl,
    title: `${addin.name}, events`,
    isHidden: true,
    session: await readFrameSession(session),
    item: { ...item, close: block('item.close') },
    mailbox: blockForms(block),
    onCall: (call) => outlook.log.calls.update((calls) => noteNewest(calls, { ...call, at: outlook.now() })),
  });
}

/** Nobody has pressed anything: a handler opens no window. */
function blockForms(block: (call: string) => () => void): MailboxActions {
  return {
    newMessage: block('displayNewMessageForm'),
    newAppointment: block('displayNewAppointmentForm'),
    openAppointment: block('displayAppointmentForm'),
    openMessage: block('displayMessageForm'),
    reply: block('displayReplyForm'),
    closePane: block('closeContainer'),
  };
}
