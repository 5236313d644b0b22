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

/** So many days from a moment on, each with its lines, empty ones too; what began before is the first day's. */
export const sortIntoDays = (
  lines: readonly PreviewLine[],
  { from, days, timeZone }: { readonly from: number; readonly days: number; readonly timeZone: string },
): readonly PreviewDay[] => {
  // Half a day on from midnight of the first day's date, so that no change of the clock skips a day or has it twice.
  const noon = new Date(`${new Intl.DateTimeFormat('en-CA', { timeZone }).format(from)}T12:00:00Z`).getTime();
  const names = Array.from({ length: days }, (_, at) => sayDay(noon + at * DAY, 'UTC'));
  return names.map((day, at) => ({
    day,
    lines: lines.filter((line) => line.day === day || (at === 0 && !names.includes(line.day))),
  }));
};
