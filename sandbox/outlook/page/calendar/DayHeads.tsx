import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useOutlook, useSession } from '../shell/outlookContext';
import { isSameDay } from '../time/days';
import { wallTimeOf, type WallTime } from '../time/wallTime';
import { dayNumber, longDay, shortWeekday } from '../time/wording';
import { HOURS_WIDTH } from './gridMeasures';

const useStyles = makeStyles({
  heads: {
    display: 'flex',
    paddingLeft: `${HOURS_WIDTH}px`,
  },
  head: {
    flex: '1 1 0',
    minWidth: 0,
    padding: '6px 8px',
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '6px',
    borderTop: `3px solid ${tokens.colorTransparentBackground}`,
  },
  today: { borderTopColor: tokens.colorCompoundBrandStroke, color: tokens.colorBrandForeground1 },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  weekday: { fontSize: tokens.fontSizeBase200 },
});

export function DayHeads({ days }: { readonly days: readonly WallTime[] }) {
  const styles = useStyles();
  const { now } = useOutlook();
  const { timeZone } = useSession();
  const today = wallTimeOf(now(), timeZone);
  return (
    <div className={styles.heads}>
      {days.map((day) => (
        <div
          key={day}
          title={longDay(day)}
          aria-current={isSameDay(day, today) ? 'date' : undefined}
          className={mergeClasses(styles.head, isSameDay(day, today) && styles.today)}
        >
          <span className={styles.number}>{dayNumber(day)}</span>
          <span className={styles.weekday}>{shortWeekday(day)}</span>
        </div>
      ))}
    </div>
  );
}
