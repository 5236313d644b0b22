import { makeStyles, tokens } from '@fluentui/react-components';
import type { WallTime } from '../time/wallTime';
import type { CalendarEntry } from './calendarEntry';
import { EntryButton } from './EntryButton';
import { HOURS_WIDTH } from './gridMeasures';
import { layoutAllDay } from './layoutAllDay';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    marginLeft: `${HOURS_WIDTH}px`,
    padding: '2px 0',
    minHeight: '24px',
    maxHeight: '96px',
    gridAutoRows: '22px',
    overflowY: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function AllDayRow({
  days,
  entries,
}: {
  readonly days: readonly WallTime[];
  readonly entries: readonly CalendarEntry[];
}) {
  const styles = useStyles();
  return (
    <div
      role="group"
      aria-label="All day"
      className={styles.row}
      style={{ gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` }}
    >
      {layoutAllDay(entries, days).map(({ entry, firstDay, lastDay, lane }) => (
        <EntryButton
          key={`${entry.mailbox} ${entry.id}`}
          entry={entry}
          lines={1}
          style={{ gridColumn: `${firstDay + 1} / ${lastDay + 2}`, gridRow: lane + 1, margin: '0 4px 1px 2px' }}
        />
      ))}
    </div>
  );
}
