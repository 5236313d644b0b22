import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createComposeItem } from '../addin/createComposeItem';
import { ItemWithPane } from '../addin/ItemWithPane';
import { createEventDesk } from '../events/createEventDesk';
import { SendCheckView } from '../events/SendCheckView';
import { useOutlook } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import { closeAppointment } from '../windows/openAppointment';
import { ItemWindow } from '../windows/ItemWindow';
import type { ComposeWindow as ComposeState } from '../windows/openWindows';
import { deleteAppointment, sendAppointment } from '../windows/saveAppointment';
import { findObstacle, hasAttendees } from './appointmentForm';
import { AppointmentFormView } from './AppointmentFormView';
import { ComposeRibbon } from './ComposeRibbon';
import { DiscardDialog } from './DiscardDialog';
import { forwardAppointment } from './forwardAppointment';

export function ComposeWindow({ state, isCovered }: { readonly state: ComposeState; readonly isCovered: boolean }) {
  const outlook = useOutlook();
  const form = useStore(state.form);
  const [trouble, setTrouble] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const close = useCallback(() => closeAppointment(outlook, state.key), [outlook, state.key]);
  const closeUnlessChanged = () => {
    if (state.form.get() === state.saved.get()) close();
    else setAsking(true);
  };
  const item = useMemo(() => createComposeItem(outlook, state), [outlook, state]);
  const closeAfter = useCallback(
    (act: Promise<void>) => void act.then(close, (error: unknown) => setTrouble(`It was not saved. ${String(error)}`)),
    [close],
  );
  const events = useMemo(() => {
    const send = () => closeAfter(sendAppointment(outlook, state));
    return createEventDesk(outlook, state, { item, send });
  }, [outlook, state, item, closeAfter]);
  useEffect(() => events.start(), [events]);
  const isSending = useStore(events.sendCheck.phase).kind !== 'idle';
  const commit = () => {
    const obstacle = findObstacle(state.form.get());
    setTrouble(obstacle);
    if (obstacle !== undefined) return;
    if (hasAttendees(state.form.get())) events.sendCheck.start();
    else closeAfter(sendAppointment(outlook, state));
  };
  const subject = form.fields.subject || 'New event';
  const isNew = form.id === undefined;
  return (
    <ItemWindow
      name={`Appointment: ${subject}`}
      title={state.mailbox.mine ? subject : `${subject} – ${state.mailbox.name}`}
      isCovered={isCovered}
      onClose={closeUnlessChanged}
    >
      <ItemWithPane
        item={item}
        desk={state.desk}
        surface="organizer"
        isShared={!state.mailbox.mine}
        ribbon={(addinButton) => (
          <ComposeRibbon
            form={state.form}
            commit={hasAttendees(form) ? 'Send' : 'Save'}
            isSending={isSending}
            discard={isNew ? 'Discard' : 'Delete'}
            addinButton={addinButton}
            onCommit={commit}
            onForward={isNew ? undefined : () => forwardAppointment(outlook, form.fields)}
            onDiscard={() => (isNew ? closeUnlessChanged() : closeAfter(deleteAppointment(outlook, state)))}
          />
        )}
      >
        {trouble !== undefined && (
          <MessageBar intent="error">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
        <AppointmentFormView form={state.form} />
      </ItemWithPane>
      <SendCheckView check={events.sendCheck} />
      {isAsking && <DiscardDialog onDiscard={close} onKeep={() => setAsking(false)} />}
    </ItemWindow>
  );
}
