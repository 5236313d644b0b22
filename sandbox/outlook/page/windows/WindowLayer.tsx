import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AppointmentWindow } from '../appointment/AppointmentWindow';
import { MessageWindow } from '../mail/MessageWindow';
import { useOutlook } from '../shell/outlookContext';
import { useStore } from '../store/useStore';

const useStyles = makeStyles({
  layer: {
    position: 'absolute',
    inset: 0,
    zIndex: 10,
    padding: '12px 24px 12px 60px',
    display: 'grid',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  front: { zIndex: 11, paddingTop: '48px', justifyItems: 'center' },
});

/** Windows over Outlook's frame; a message that the add-in opens stands before the appointment. */
export function WindowLayer() {
  const styles = useStyles();
  const { appointments, message } = useStore(useOutlook().windows);
  return (
    <>
      {appointments.map((appointment, place) => (
        <div key={appointment.key} className={styles.layer}>
          <AppointmentWindow state={appointment} isCovered={message !== undefined || place < appointments.length - 1} />
        </div>
      ))}
      {message && (
        <div className={mergeClasses(styles.layer, styles.front)}>
          <MessageWindow draft={message} />
        </div>
      )}
    </>
  );
}
