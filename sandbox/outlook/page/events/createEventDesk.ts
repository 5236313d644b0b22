import type { ComposeAppointment } from '../../host';
import type { LaunchEvent } from '../../api';
import { noteNewest } from '../developer/developerLog';
import type { Outlook } from '../shell/createOutlook';
import { openPane } from '../windows/itemDesk';
import type { ComposeWindow } from '../windows/openWindows';
import { createEventRuntime, type EventOutcome } from './createEventRuntime';
import { createSendCheck, type SendCheck, type SendTerms } from './createSendCheck';
import { findLaunch } from './findLaunch';
import { openEventFrame } from './openEventFrame';
import { launchesOfChange, launchesOfOpening, type Launch } from './toLaunch';

/** What Outlook does about an add-in's events while an appointment is open for editing. */
export interface EventDesk {
  readonly sendCheck: SendCheck;
  /** Raises the events of opening and, from then on, those of each change. Returns the way to stop. */
  start(): () => void;
}

const SEND = 'OnAppointmentSend';
/** Milliseconds that Outlook gives any other handler. */
const MOST_TIME = 300_000;

export function createEventDesk(
  outlook: Outlook,
  window: ComposeWindow,
  { item, send }: { readonly item: ComposeAppointment; readonly send: () => void },
): EventDesk {
  const note = (title: string, detail?: unknown) =>
    outlook.log.launches.update((notes) => noteNewest(notes, { at: outlook.now(), title, detail }));
  const noteFault = (fault: string) => note(`Fault: ${fault}`);
  const runtime = createEventRuntime(() => openEventFrame(outlook, item, noteFault));
  const find = (type: string): LaunchEvent | undefined => {
    const { addin, settings } = outlook.session.get();
    const isReached = window.mailbox.mine || addin.supportsSharedFolders;
    return isReached ? findLaunch(addin, settings.mailboxSet, type) : undefined;
  };
  const run = async ({ functionName }: LaunchEvent, { type, detail }: Launch): Promise<EventOutcome> => {
    const since = performance.now();
    note(`${type} raised`, detail);
    const outcome = await runtime.run(functionName, detail);
    note(`${type} ${outcome.outcome} after ${Math.round(performance.now() - since)} ms`, outcome);
    return outcome;
  };
  const raise = (launch: Launch) => {
    const found = find(launch.type);
    if (found === undefined) return;
    const limit = setTimeout(runtime.end, MOST_TIME);
    void run(found, launch).then(() => clearTimeout(limit));
  };
  const terms = (): SendTerms | undefined => {
    const { addin, settings } = outlook.session.get();
    const launch = find(SEND);
    if (launch === undefined) return undefined;
    const mode = settings.sendMode === 'manifest' ? launch.sendMode : settings.sendMode;
    return { addin, mailboxSet: settings.mailboxSet, mode, timeoutSeconds: settings.sendTimeoutSeconds };
  };
  const ask = (): Promise<EventOutcome> => {
    const launch = find(SEND);
    // Whatever else still runs gives way to Send.
    runtime.end();
    return launch ? run(launch, { type: SEND, detail: { type: SEND } }) : Promise.resolve({ outcome: 'ended' });
  };
  return {
    sendCheck: createSendCheck({
      terms,
      ask,
      send,
      giveUp: runtime.end,
      note: noteFault,
      openPane: (context) => openPane(window.desk, context),
    }),
    start() {
      let before = item.read();
      launchesOfOpening(item.id() === undefined).forEach(raise);
      const unfollow = item.subscribe(() => {
        const after = item.read();
        const launches = launchesOfChange(before, after);
        before = after;
        launches.forEach(raise);
      });
      return () => {
        unfollow();
        runtime.end();
      };
    },
  };
}
