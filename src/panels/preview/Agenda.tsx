import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { drawEntry, widestDrawing, type CalendarEntry, type Surface, type Viewer } from '../../domain/sharing';
import { sayDay, sayTime } from '../../wording/moment';
import { MAY_SHOW, sayDrawn } from '../../wording/sayPreview';
import { GrowingList } from '../layout/GrowingList';
import { Meta } from '../layout/Meta';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  time: { flexShrink: 0, width: '88px', fontVariantNumeric: 'tabular-nums' },
  block: {
    minWidth: 0,
    flexGrow: 1,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: 'anywhere',
  },
  newly: { borderLeftColor: tokens.colorBrandStroke1 },
});

interface Line {
  readonly id: string;
  readonly day: string;
  readonly time: string;
  readonly text: string;
  readonly isMaybe: boolean;
  readonly isNew: boolean;
}

export interface AgendaProps {
  readonly entries: readonly CalendarEntry[];
  readonly viewer: Viewer;
  readonly surface: Surface;
  readonly newlyShown: readonly CalendarEntry[];
  readonly timeZone: string;
}

const toLine = (entry: CalendarEntry, { viewer, surface, newlyShown, timeZone }: AgendaProps): readonly Line[] => {
  const drawing = drawEntry(viewer, surface, entry);
  const drawn = widestDrawing(drawing);
  const text = sayDrawn(drawn);
  if (text === undefined) return [];
  const { id, start, end, isAllDay } = entry;
  return [
    {
      id,
      day: sayDay(start, isAllDay ? 'UTC' : timeZone),
      time: isAllDay ? 'All day' : `${sayTime(start, timeZone)}–${sayTime(end, timeZone)}`,
      text,
      isMaybe: drawing.may !== undefined,
      isNew: drawn.kind === 'details' && newlyShown.includes(entry),
    },
  ];
};

/** An agenda of days: blocks as blocks, titles as titles, private ones as they would look there. */
export const Agenda = (props: AgendaProps) => {
  const { entries, viewer, surface, newlyShown, timeZone } = props;
  const lines = useMemo(
    () => entries.flatMap((entry) => toLine(entry, { entries, viewer, surface, newlyShown, timeZone })),
    [entries, viewer, surface, newlyShown, timeZone],
  );
  if (lines.length === 0) return <Meta>Nothing shows here.</Meta>;
  const isFirstOfDay = new Set(lines.filter(({ day }, at) => lines[at - 1]?.day !== day).map(({ id }) => id));
  return (
    <GrowingList
      rows={lines}
      keyOf={({ id }) => id}
      what="entries"
      draw={(line) => <AgendaLine line={line} startsDay={isFirstOfDay.has(line.id)} />}
    />
  );
};

const AgendaLine = ({ line, startsDay }: { readonly line: Line; readonly startsDay: boolean }) => {
  const styles = useStyles();
  return (
    <>
      {startsDay && <Meta>{line.day}</Meta>}
      <div className={styles.line}>
        <span className={styles.time}>{line.time}</span>
        <div className={mergeClasses(styles.block, line.isNew && styles.newly)}>
          {line.text}
          {line.isNew && <Meta>New: the title would show</Meta>}
          {line.isMaybe && <Meta>{MAY_SHOW}</Meta>}
        </div>
      </div>
    </>
  );
};
