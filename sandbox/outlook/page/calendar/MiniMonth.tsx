import { Button, Text, makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import { useOutlook, useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import { addMonths, isSameDay, isSameMonth, monthMatrix, startOfMonth } from '../time/days';
import { wallTimeOf, type WallTime } from '../time/wallTime';
import { dayNumber, longDay, monthAndYear, shortWeekday } from '../time/wording';
import { daysOf } from './calendarView';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  days: { display: 'grid', gridTemplateColumns: 'repeat(7, 1fr)', justifyItems: 'center' },
  letter: { color: tokens.colorNeutralForeground2, lineHeight: '24px' },
  day: {
    width: '26px',
    height: '26px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  outside: { color: tokens.colorNeutralForeground3 },
  shown: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground1Selected },
  today: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
});

/** The small month at the left: press a day to go there. */
export function MiniMonth() {
  const styles = useStyles();
  const outlook = useOutlook();
  const { timeZone } = useSession();
  const view = useStore(outlook.calendar);
  const [turned, setTurned] = useState<{ readonly from: WallTime; readonly month: WallTime }>();
  const month = turned?.from === view.anchor ? turned.month : startOfMonth(view.anchor);
  const turn = (months: number) => () => setTurned({ from: view.anchor, month: addMonths(month, months) });
  const today = wallTimeOf(outlook.now(), timeZone);
  const shown = view.kind === 'month' ? [] : daysOf(view);
  const weeks = monthMatrix(month);
  const arrows = useArrowNavigationGroup({ axis: 'grid-linear', memorizeCurrent: true });
  return (
    <div role="group" aria-label="Go to a date">
      <div className={styles.head}>
        <Text weight="semibold">{monthAndYear(month)}</Text>
        <span>
          <Button
            size="small"
            appearance="subtle"
            aria-label="Earlier month"
            icon={<ChevronUp20Regular />}
            onClick={turn(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            aria-label="Later month"
            icon={<ChevronDown20Regular />}
            onClick={turn(1)}
          />
        </span>
      </div>
      <div className={styles.days} {...arrows}>
        {weeks[0]?.map((day) => (
          <Text key={day} size={200} className={styles.letter} aria-hidden>
            {shortWeekday(day).slice(0, 1)}
          </Text>
        ))}
        {weeks.flat().map((day) => (
          <button
            key={day}
            type="button"
            aria-label={`Go to ${longDay(day)}`}
            aria-current={isSameDay(day, today) ? 'date' : undefined}
            className={mergeClasses(
              styles.day,
              !isSameMonth(day, month) && styles.outside,
              shown.includes(day) && styles.shown,
              isSameDay(day, today) && styles.today,
            )}
            onClick={() => outlook.calendar.update((before) => ({ ...before, anchor: day }))}
          >
            {dayNumber(day)}
          </button>
        ))}
      </div>
    </div>
  );
}
