import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { monthMatrix } from '../time/days';
import type { WallTime } from '../time/wallTime';
import { shortWeekday } from '../time/wording';
import type { CalendarEntry } from './calendarEntry';
import { MonthDay } from './MonthDay';

const useStyles = makeStyles({
  heads: { display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 1fr))', flexShrink: 0 },
  head: { padding: '6px 8px', color: tokens.colorNeutralForeground2 },
  days: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'grid',
    gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
    gridTemplateRows: 'repeat(6, minmax(112px, 1fr))',
  },
});

export function MonthGrid({
  month,
  entries,
}: {
  readonly month: WallTime;
  readonly entries: readonly CalendarEntry[];
}) {
  const styles = useStyles();
  const weeks = monthMatrix(month);
  return (
    <>
      <div className={styles.heads} aria-hidden>
        {weeks[0]?.map((day) => (
          <Text key={day} size={200} className={styles.head}>
            {shortWeekday(day)}
          </Text>
        ))}
      </div>
      <div className={styles.days}>
        {weeks.flat().map((day) => (
          <MonthDay key={day} day={day} month={month} entries={entries} />
        ))}
      </div>
    </>
  );
}
