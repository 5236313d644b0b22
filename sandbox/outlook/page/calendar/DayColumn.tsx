import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type MouseEvent } from 'react';
import { openNewAppointment } from '../windows/openAppointment';
import { useOutlook, useSession } from '../shell/outlookContext';
import { MINUTE, epochOf, type WallTime } from '../time/wallTime';
import { longDay } from '../time/wording';
import type { CalendarEntry } from './calendarEntry';
import { EntryButton } from './EntryButton';
import { HOUR_HEIGHT, pixelsOf } from './gridMeasures';
import { layoutDay } from './layoutDay';
import { NowLine } from './NowLine';

const useStyles = makeStyles({
  column: {
    flex: '1 1 0',
    minWidth: 0,
    position: 'relative',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke2} 1px, transparent 1px)`,
    backgroundSize: `100% ${HOUR_HEIGHT}px`,
  },
  weekend: { backgroundColor: tokens.colorNeutralBackground2 },
});

/** The small form waits so many milliseconds for a second click, which opens the large one. */
const DOUBLE_CLICK = 250;

/** The half hour at a height in the column. */
const halfHourAt = (pixels: number): number => Math.floor((pixels / HOUR_HEIGHT) * 2) * 30 * MINUTE;

export function DayColumn({ day, entries }: { readonly day: WallTime; readonly entries: readonly CalendarEntry[] }) {
  const styles = useStyles();
  const outlook = useOutlook();
  const { timeZone } = useSession();
  const placed = useMemo(() => layoutDay(entries, day), [entries, day]);
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
  const asking = useRef<ReturnType<typeof setTimeout>>();
  const timeThere = (event: MouseEvent) => epochOf(day + halfHourAt(event.nativeEvent.offsetY), timeZone);
  const askThere = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.detail > 1) return;
    const start = { at: timeThere(event), place: { x: event.clientX, y: event.clientY } };
    asking.current = setTimeout(() => outlook.quickForm.update(() => start), DOUBLE_CLICK);
  };
  const addThere = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    clearTimeout(asking.current);
    openNewAppointment(outlook, { start: timeThere(event) });
  };
  return (
    <div
      role="group"
      aria-label={longDay(day)}
      className={mergeClasses(styles.column, isWeekend && styles.weekend)}
      onClick={askThere}
      onDoubleClick={addThere}
    >
      <NowLine day={day} />
      {placed.map(({ entry, from, to, place, places }) => (
        <EntryButton
          key={`${entry.mailbox} ${entry.id}`}
          entry={entry}
          lines={Math.floor((pixelsOf(to - from) - 4) / 15)}
          style={{
            position: 'absolute',
            top: pixelsOf(from) + 1,
            height: pixelsOf(to - from) - 2,
            left: `calc(${(place / places) * 100}% + 1px)`,
            width: `calc(${100 / places}% - ${place === places - 1 ? 8 : 2}px)`,
          }}
        />
      ))}
    </div>
  );
}
