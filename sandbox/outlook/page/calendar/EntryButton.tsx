import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync12Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { LockClosed12Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Video16Regular } from '@fluentui/react-icons/svg/video';
import type { CSSProperties } from 'react';
import { useOutlook } from '../shell/outlookContext';
import { openAppointment } from '../windows/openAppointment';
import { clockTime } from '../time/wording';
import { entryName, type CalendarEntry } from './calendarEntry';
import { useEntryStyles } from './useEntryStyles';

const useStyles = makeStyles({
  text: { minWidth: 0, flexGrow: 1 },
  line: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  subject: { fontWeight: tokens.fontWeightSemibold },
  marks: { flexShrink: 0, display: 'flex', columnGap: '2px', '& svg': { width: '12px', height: '12px' } },
});

export interface EntryButtonProps {
  readonly entry: CalendarEntry;
  /** Lines there is room for; with one, the time stands before the subject. */
  readonly lines: number;
  readonly style?: CSSProperties;
}

export function EntryButton({ entry, lines, style }: EntryButtonProps) {
  const styles = useStyles();
  const look = useEntryStyles(entry);
  const outlook = useOutlook();
  const isTimed = !entry.isAllDay;
  return (
    <button
      type="button"
      aria-label={entryName(entry)}
      title={entryName(entry)}
      className={look}
      style={style}
      onClick={() => void openAppointment(outlook, entry.mailbox, entry.id)}
    >
      <div className={styles.text}>
        <div className={mergeClasses(styles.line, styles.subject)}>
          {lines === 1 && isTimed && <span aria-hidden>{clockTime(entry.start)} </span>}
          {entry.subject}
        </div>
        {lines > 1 && isTimed && (
          <div aria-hidden className={styles.line}>
            {clockTime(entry.start)} – {clockTime(entry.end)}
          </div>
        )}
        {lines > 2 && (
          <div aria-hidden className={styles.line}>
            {entry.location}
          </div>
        )}
      </div>
      <span className={styles.marks} aria-hidden>
        {entry.isOnline && <Video16Regular />}
        {entry.isSeries && <ArrowSync12Regular />}
        {entry.isPrivate && <LockClosed12Regular />}
      </span>
    </button>
  );
}
