import type { ResponseType } from '@microsoft/microsoft-graph-types';
import { Link, Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { Location20Regular } from '@fluentui/react-icons/svg/location';
import { useState } from 'react';
import { FormRow } from '../appointment/FormRow';
import { outlookServer } from '../server/outlookServer';
import { useOutlook, useSession } from '../shell/outlookContext';
import { timeSpanText } from '../time/timeSpanText';
import { openAppointment } from '../windows/openAppointment';
import type { Invitation } from './findInvitation';

const useStyles = makeStyles({
  summary: {
    padding: '8px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
  },
  answers: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', paddingTop: '8px' },
});

const ANSWERS: readonly (readonly [ResponseType, string])[] = [
  ['accepted', 'Accept'],
  ['tentativelyAccepted', 'Tentative'],
  ['declined', 'Decline'],
];

/** When and where, and the answer, above the text of a message that invites. */
export function InvitationSummary({ invitation }: { readonly invitation: Invitation }) {
  const styles = useStyles();
  const outlook = useOutlook();
  const { me } = useSession();
  const { event } = invitation;
  const id = event?.id;
  const [response, setResponse] = useState(event?.responseStatus?.response);
  const [trouble, setTrouble] = useState('');
  const respond = async (wanted: ResponseType) => {
    if (id === undefined) return;
    const time = new Date(outlook.now()).toISOString();
    try {
      const { attachments, event: current } = await outlookServer.event(me.address, id);
      await outlookServer.saveEvent(me.address, id, {
        event: { ...current, responseStatus: { response: wanted, time } },
        attachments,
      });
      setResponse(wanted);
      outlook.revision.update((count) => count + 1);
    } catch (error) {
      setTrouble(`Your answer was not sent. ${String(error)}`);
    }
  };
  return (
    <section aria-label="Invitation" className={styles.summary}>
      <FormRow icon={<Clock20Regular />}>
        <Text>{timeSpanText(invitation)}</Text>
      </FormRow>
      {invitation.location !== '' && (
        <FormRow icon={<Location20Regular />}>
          <Text>{invitation.location}</Text>
        </FormRow>
      )}
      {id !== undefined && (
        <div className={styles.answers}>
          {ANSWERS.map(([answer, label]) => (
            <ToggleButton key={answer} checked={response === answer} onClick={() => void respond(answer)}>
              {label}
            </ToggleButton>
          ))}
          <Link as="button" onClick={() => void openAppointment(outlook, me.address, id)}>
            Open in calendar
          </Link>
        </div>
      )}
      <Text role="status">{trouble}</Text>
    </section>
  );
}
