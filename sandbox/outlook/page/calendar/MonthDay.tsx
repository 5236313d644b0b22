import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useOutlook, useSession } from '../shell/outlookContext';
import { isSameDay, isSameMonth } from '../time/days';
import { wallTimeOf, type WallTime } from '../time/wallTime';
import { dayNumber, longDay, shortMonth } from '../time/wording';
import type { CalendarEntry } from './calendarEntry';
import { entriesOfDay } from './entriesOfDay';
import { EntryButton } from './EntryButton';

const ROOM = 4;

const useStyles = makeStyles({
  day: {
    minWidth: 0,
    padding: '2px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '1px',
    overflow: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  outside: { backgroundColor: tokens.colorNeutralBackground2 },
  date: { padding: '1px 4px', fontSize: tokens.fontSizeBase200 },
  today: {
    borderTop: `3px solid ${tokens.colorCompoundBrandStroke}`,
    '& > :first-child': { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightBold },
  },
  more: { justifyContent: 'flex-start', minHeight: '18px', height: '18px' },
});

export interface MonthDayProps {
  readonly day: WallTime;
  readonly month: WallTime;
  readonly entries: readonly CalendarEntry[];
}

/** As many entries as there is room for; the rest a press away, in the view of that day. */
export function MonthDay({ day, month, entries }: MonthDayProps) {
  const styles = useStyles();
  const outlook = useOutlook();
  const { timeZone } = useSession();
  const all = entriesOfDay(entries, day);
  const shown = all.length > ROOM ? all.slice(0, ROOM - 1) : all;
  const isToday = isSameDay(day, wallTimeOf(outlook.now(), timeZone));
  const isFirst = new Date(day).getUTCDate() === 1;
  return (
    <div
      role="group"
      aria-label={longDay(day)}
      className={mergeClasses(styles.day, !isSameMonth(day, month) && styles.outside, isToday && styles.today)}
    >
      <span className={styles.date}>
        {dayNumber(day)}
        {isFirst ? ` ${shortMonth(day)}` : ''}
      </span>
      {shown.map((entry) => (
        <EntryButton key={`${entry.mailbox} ${entry.id}`} entry={entry} lines={1} />
      ))}
      {all.length > shown.length && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-label={`${all.length - shown.length} more on ${longDay(day)}`}
          onClick={() => outlook.calendar.update(() => ({ kind: 'day', anchor: day }))}
        >
          +{all.length - shown.length} more
        </Button>
      )}
    </div>
  );
}
