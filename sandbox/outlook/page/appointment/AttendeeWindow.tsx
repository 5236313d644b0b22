import { useMemo, useState } from 'react';
import type { ResponseType } from '@microsoft/microsoft-graph-types';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { createAttendeeItem } from '../addin/createAttendeeItem';
import { ItemWithPane } from '../addin/ItemWithPane';
import { outlookServer } from '../server/outlookServer';
import { useOutlook } from '../shell/outlookContext';
import { ItemWindow } from '../windows/ItemWindow';
import { closeAppointment } from '../windows/openAppointment';
import type { AttendeeWindow as AttendeeState } from '../windows/openWindows';
import { AppointmentReadView } from './AppointmentReadView';
import { forwardAppointment } from './forwardAppointment';
import { readResponse } from './readEvent';
import { ResponseRibbon } from './ResponseRibbon';

/** An appointment that somebody else organises: to read, and to answer. */
export function AttendeeWindow({ state, isCovered }: { readonly state: AttendeeState; readonly isCovered: boolean }) {
  const outlook = useOutlook();
  const { view, mailbox, desk } = state;
  const [response, setResponse] = useState<ResponseType>(view.event.responseStatus?.response ?? 'none');
  const [trouble, setTrouble] = useState<string>();
  const item = useMemo(() => createAttendeeItem(outlook, state), [outlook, state]);
  const answer = async (wanted: ResponseType) => {
    const time = new Date(outlook.now()).toISOString();
    const event = { ...view.event, responseStatus: { response: wanted, time } };
    try {
      await outlookServer.saveEvent(mailbox.address, view.event.id ?? '', { event, attachments: view.attachments });
      setResponse(wanted);
      outlook.revision.update((count) => count + 1);
    } catch (error) {
      setTrouble(`Your answer was not sent. ${String(error)}`);
    }
  };
  const subject = view.event.subject || '(No title)';
  return (
    <ItemWindow
      name={`Appointment: ${subject}`}
      title={mailbox.mine ? subject : `${subject} – ${mailbox.name}`}
      isCovered={isCovered}
      onClose={() => closeAppointment(outlook, state.key)}
    >
      <ItemWithPane
        item={item}
        desk={desk}
        surface="attendee"
        isShared={!mailbox.mine}
        ribbon={(addinButton) => (
          <ResponseRibbon
            response={response}
            addinButton={addinButton}
            onForward={() => forwardAppointment(outlook, item.snapshot)}
            onRespond={(wanted) => void answer(wanted)}
          />
        )}
      >
        {trouble !== undefined && (
          <MessageBar intent="error">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
        <AppointmentReadView
          fields={item.snapshot}
          event={view.event}
          owner={mailbox.address}
          ownAnswer={readResponse(response)}
        />
      </ItemWithPane>
    </ItemWindow>
  );
}
