import { createAddinFrame, type AddinFrame, type ComposeAppointment } from '../../host';
import { createMailboxActions } from '../addin/mailboxActions';
import { readFrameSession } from '../addin/readFrameSession';
import { noteNewest } from '../developer/developerLog';
import type { Outlook } from '../shell/createOutlook';

/** Opens, unseen, the page in which the add-in's event handlers run. */
export async function openEventFrame(outlook: Outlook, item: ComposeAppointment): Promise<AddinFrame> {
  const session = outlook.session.get();
  const { addin } = session;
  if (addin.events === undefined) throw new Error('The manifest names no page for events.');
  return createAddinFrame({
    container: document.body,
    url: addin.events.pageUrl,
    title: `${addin.name}, events`,
    isHidden: true,
    session: await readFrameSession(session),
    item,
    mailbox: createMailboxActions(outlook, item, () => {}),
    onCall: (call) => outlook.log.calls.update((calls) => noteNewest(calls, { ...call, at: outlook.now() })),
  });
}
