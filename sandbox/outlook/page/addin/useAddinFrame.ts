import { useEffect, useRef, type RefObject } from 'react';
import { createAddinFrame, type AddinFrame, type FrameSession, type OutlookItem } from '../../host';
import { noteNewest } from '../developer/developerLog';
import { useOutlook, useSession } from '../shell/outlookContext';
import type { Outlook } from '../shell/createOutlook';
import type { ItemDesk } from '../windows/itemDesk';
import { createMailboxActions } from './mailboxActions';
import { readFrameSession } from './readFrameSession';

/** With what the notification or the alert hands over that opened the pane, if one did. */
const withContext = (item: OutlookItem, desk: ItemDesk): OutlookItem =>
  item.kind === 'none' ? item : { ...item, initializationContext: desk.context.get() };

interface PanePlace {
  readonly outlook: Outlook;
  readonly container: HTMLElement;
  readonly item: OutlookItem;
  readonly desk: ItemDesk;
}

function openFrame({ outlook, container, item, desk }: PanePlace, session: FrameSession) {
  const { addin } = outlook.session.get();
  const closePane = () => desk.isPaneOpen.update(() => false);
  const frame = createAddinFrame({
    container,
    url: addin.paneUrl,
    title: addin.name,
    session,
    item: withContext(item, desk),
    mailbox: createMailboxActions(outlook, item, closePane),
    onCall: (call) => outlook.log.calls.update((calls) => noteNewest(calls, { ...call, at: outlook.now() })),
    onEvent: (event) => outlook.log.events.update((events) => noteNewest(events, { ...event, at: outlook.now() })),
  });
  desk.frame.update(() => frame);
  return frame;
}

/**
 * Whoever pressed the button goes on in the pane; who has moved elsewhere meanwhile is left there. The button of a dialog
 * is gone by now, and its dialog has given the focus back.
 */
function focusUnlessMoved(frame: AddinFrame, pressed: Element | null): void {
  const isGone = pressed === null || pressed === document.body || !pressed.isConnected;
  const from = isGone ? document.activeElement : pressed;
  void frame.ready.then(() => document.activeElement === from && frame.focus());
}

/** Opens the add-in's page in the container; it goes when the pane closes, and anew when what a host declares changes. */
export function useAddinFrame(container: RefObject<HTMLElement>, item: OutlookItem, desk: ItemDesk): void {
  const outlook = useOutlook();
  const { settings, me } = useSession();
  const { theme, mailboxSet } = settings;
  const hasBridge = settings.signIn !== 'noBridge';
  const isOpenedAnew = useRef(false);
  useEffect(() => {
    let isWanted = true;
    const pressed = isOpenedAnew.current ? undefined : document.activeElement;
    isOpenedAnew.current = true;
    const open = (session: FrameSession) => {
      if (!isWanted || container.current === null) return;
      const frame = openFrame({ outlook, container: container.current, item, desk }, session);
      if (pressed !== undefined) focusUnlessMoved(frame, pressed);
    };
    readFrameSession(outlook.session.get()).then(open, (error: unknown) => {
      outlook.trouble.update(() => `The add-in could not be opened. ${String(error)}`);
    });
    return () => {
      isWanted = false;
      desk.frame.get()?.dispose();
      desk.frame.update(() => undefined);
    };
  }, [outlook, container, item, desk, me.address, mailboxSet, hasBridge]);
  useEffect(() => {
    desk.frame.get()?.setTheme(theme);
  }, [desk, theme]);
}
