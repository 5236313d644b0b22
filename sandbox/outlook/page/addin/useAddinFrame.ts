import { useEffect, useRef, type RefObject } from 'react';
import { createAddinFrame, type AddinFrame, type FrameSession, type OutlookItem } from '../../host';
import type { Session } from '../../api';
import { noteNewest } from '../developer/developerLog';
import { outlookServer } from '../server/outlookServer';
import { useOutlook, useSession } from '../shell/outlookContext';
import type { Outlook } from '../shell/createOutlook';
import type { ItemDesk } from '../windows/itemDesk';
import { createMailboxActions } from './mailboxActions';

function toFrameSession(session: Session, roamingSettings: Record<string, string>): FrameSession {
  const { addin, me, timeZone, settings } = session;
  return {
    addinName: addin.name,
    user: me,
    timeZone,
    permissionLevel: addin.permissionLevel,
    mailboxSet: settings.mailboxSet,
    theme: settings.theme,
    hasNestedAppAuth: settings.signIn !== 'noBridge',
    roamingSettings,
    saveRoamingSettings: async (saved) => void (await outlookServer.saveRoaming(me.address, { ...saved })),
  };
}

/** With what the notification hands over that opened the pane, if one did. */
const withContext = (item: OutlookItem, desk: ItemDesk): OutlookItem =>
  item.kind === 'none' ? item : { ...item, initializationContext: desk.context.get() };

interface PanePlace {
  readonly outlook: Outlook;
  readonly container: HTMLElement;
  readonly item: OutlookItem;
  readonly desk: ItemDesk;
}

function openFrame({ outlook, container, item, desk }: PanePlace, roaming: Record<string, string>) {
  const session = outlook.session.get();
  const closePane = () => desk.isPaneOpen.update(() => false);
  const frame = createAddinFrame({
    container,
    url: session.addin.paneUrl,
    title: session.addin.name,
    session: toFrameSession(session, roaming),
    item: withContext(item, desk),
    mailbox: createMailboxActions(outlook, item, closePane),
    onCall: (call) => outlook.log.calls.update((calls) => noteNewest(calls, { ...call, at: outlook.now() })),
    onEvent: (event) => outlook.log.events.update((events) => noteNewest(events, { ...event, at: outlook.now() })),
  });
  desk.frame.update(() => frame);
  return frame;
}

/** Whoever pressed the button goes on in the pane; who has moved elsewhere meanwhile is left there. */
function focusUnlessMoved(frame: AddinFrame, pressed: Element | null): void {
  void frame.ready.then(() => document.activeElement === pressed && frame.focus());
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
    const open = (roaming: Record<string, string>) => {
      if (!isWanted || container.current === null) return;
      const frame = openFrame({ outlook, container: container.current, item, desk }, roaming);
      if (pressed !== undefined) focusUnlessMoved(frame, pressed);
    };
    outlookServer.roaming(me.address).then(open, (error: unknown) => {
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
