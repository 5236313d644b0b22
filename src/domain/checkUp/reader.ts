import { drawEntry, widestDrawing, type CalendarEntry, type Surface, type Viewer } from '../sharing';

/** Somebody outside who can read words of a calendar today. */
export interface Reader {
  /** Name of the partner; absent: an address outside that belongs to no partner. */
  readonly partner?: string;
  /** How many people there; 0: everybody there who looks the person up, by what the default entry shows. */
  readonly people: number;
  /** Descriptions as well as titles and places. */
  readonly readsAll: boolean;
  /** Entries that are marked private too. */
  readonly readsPrivate: boolean;
}

export type Reach = Pick<Reader, 'readsAll' | 'readsPrivate'>;

const PROBE: CalendarEntry = {
  id: '',
  isException: false,
  subject: '',
  location: '',
  start: 0,
  end: 0,
  isAllDay: false,
  showAs: 'busy',
  sensitivity: 'normal',
  isOrganizer: true,
};

const SURFACES: readonly Surface[] = ['schedulingAssistant', 'openedCalendar'];

const wordsShown = (viewer: Viewer, entry: CalendarEntry) =>
  SURFACES.map((surface) => widestDrawing(drawEntry(viewer, surface, entry))).filter(({ kind }) => kind === 'details');

/** What words a viewer could read, by the wider view where sources differ; `undefined`: none. */
export const findReach = (viewer: Viewer): Reach | undefined => {
  const open = wordsShown(viewer, PROBE);
  if (open.length === 0) return undefined;
  return {
    readsAll: open.some((drawn) => drawn.kind === 'details' && drawn.isWhole),
    readsPrivate: wordsShown(viewer, { ...PROBE, sensitivity: 'private' }).length > 0,
  };
};
