import { drawEntry, widestDrawing, type CalendarEntry, type Surface, type Viewer } from '../../domain/sharing';
import { sayDay, sayTime } from '../../wording/moment';
import { sayDrawn } from '../../wording/sayPreview';

/** One entry as the viewer meets it. */
export interface PreviewLine {
  readonly id: string;
  readonly day: string;
  readonly time: string;
  readonly text: string;
  readonly isMaybe: boolean;
  readonly isNew: boolean;
}

export interface PreviewLook {
  readonly entries: readonly CalendarEntry[];
  readonly viewer: Viewer;
  readonly surface: Surface;
  readonly newlyShown: readonly CalendarEntry[];
  readonly timeZone: string;
}

const toLine = (
  entry: CalendarEntry,
  { viewer, surface, newlyShown, timeZone }: PreviewLook,
): readonly PreviewLine[] => {
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

/** What shows of the entries, in their order; what shows nothing is left out. */
export const listPreviewLines = (look: PreviewLook): readonly PreviewLine[] =>
  look.entries.flatMap((entry) => toLine(entry, look));

const DAY = 86_400_000;

export interface PreviewDay {
  readonly day: string;
  readonly lines: readonly PreviewLine[];
}

export interface PreviewRange {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
}

/** Noon of a moment's date there, as if in UTC: a day is a day on from it, whatever the clocks do. */
const noonOf = (at: number, timeZone: string): number =>
  Date.parse(`${new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)}T12:00:00Z`);

/**
 * Every date of the range with its lines, empty ones too. What began before is the first day's; the last date, of which
 * only the beginning is in the range, is there where something stands in it.
 */
export const sortIntoDays = (
  lines: readonly PreviewLine[],
  { from, to, timeZone }: PreviewRange,
): readonly PreviewDay[] => {
  const [first, last] = [noonOf(from, timeZone), noonOf(to, timeZone)];
  const names = Array.from({ length: (last - first) / DAY + 1 }, (_, at) => sayDay(first + at * DAY, 'UTC'));
  const days = names.map((day, at) => ({
    day,
    lines: lines.filter((line) => line.day === day || (at === 0 && !names.includes(line.day))),
  }));
  return days.filter((day, at) => at < days.length - 1 || day.lines.length > 0);
};
