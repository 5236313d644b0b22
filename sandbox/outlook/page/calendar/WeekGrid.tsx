import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { WallTime } from '../time/wallTime';
import { DAY } from '../time/wallTime';
import type { CalendarEntry } from './calendarEntry';
import { AllDayRow } from './AllDayRow';
import { DayColumn } from './DayColumn';
import { DayHeads } from './DayHeads';
import { FIRST_HOUR_SHOWN, HOURS_WIDTH, HOUR_HEIGHT } from './gridMeasures';

const useStyles = makeStyles({
  scroller: { flexGrow: 1, overflowY: 'scroll', minHeight: 0, position: 'relative' },
  top: { position: 'sticky', top: 0, zIndex: 4, backgroundColor: tokens.colorNeutralBackground1 },
  columns: { display: 'flex', height: `${24 * HOUR_HEIGHT}px` },
  hours: { width: `${HOURS_WIDTH}px`, flexShrink: 0, position: 'relative' },
  hour: {
    position: 'absolute',
    right: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    transform: 'translateY(-50%)',
  },
});

export interface WeekGridProps {
  readonly days: readonly WallTime[];
  readonly entries: readonly CalendarEntry[];
}

const HOURS = Array.from({ length: 23 }, (_, hour) => hour + 1);

/** Entries of a day or more stand on top, all others where their hours are. */
export function WeekGrid({ days, entries }: WeekGridProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroller.current?.scrollTo({ top: FIRST_HOUR_SHOWN * HOUR_HEIGHT });
  }, []);
  const isLong = (entry: CalendarEntry): boolean => entry.isAllDay || entry.end - entry.start >= DAY;
  const timed = entries.filter((entry) => !isLong(entry));
  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.top}>
        <DayHeads days={days} />
        <AllDayRow days={days} entries={entries.filter(isLong)} />
      </div>
      <div className={styles.columns}>
        <div className={styles.hours} aria-hidden>
          {HOURS.map((hour) => (
            <span key={hour} className={styles.hour} style={{ top: hour * HOUR_HEIGHT }}>
              {String(hour).padStart(2, '0')}:00
            </span>
          ))}
        </div>
        {days.map((day) => (
          <DayColumn key={day} day={day} entries={timed} />
        ))}
      </div>
    </div>
  );
}
