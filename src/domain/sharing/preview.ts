import type { CalendarEntry, ShowAs } from './calendarEntry';
import { compareLevels, type SharingLevel } from '../sharingLevel';

/** The two places where somebody else meets a calendar. */
export type Surface = 'schedulingAssistant' | 'openedCalendar';

/** Who looks, as far as it decides what is drawn. */
export interface Viewer {
  /** Somebody of the own organisation: between organisations the sources differ, inside they do not. */
  readonly isInside: boolean;
  /** What their own entry gives; `none` without one. */
  readonly personal: SharingLevel;
  /** What the entry for everybody in the own organisation gives. */
  readonly organisationDefault: SharingLevel;
  /** What the relationship between the two organisations lets look-ups show; free/busy by agreement (ORG-04). */
  readonly relationship: SharingLevel;
  /** Look-ups read the default calendar alone. */
  readonly isDefaultCalendar: boolean;
}

/** What stands at an entry's time. `private`: busy, and marked as private, without any text. */
export type Drawn =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'busy' | 'private'; readonly showAs: ShowAs }
  | {
      readonly kind: 'details';
      readonly showAs: ShowAs;
      readonly title: string;
      readonly place: string;
      /** Description, people and files can be read as well. */
      readonly isWhole: boolean;
    };

/** `certain` shows in any set-up; `may`, where there is one, shows more, and only in some. */
export interface DrawnEntry {
  readonly entry: CalendarEntry;
  readonly certain: Drawn;
  readonly may?: Drawn;
}

const NOTHING: Drawn = { kind: 'nothing' };

const lower = (a: SharingLevel, b: SharingLevel): SharingLevel => (compareLevels(a, b) <= 0 ? a : b);
const higher = (a: SharingLevel, b: SharingLevel): SharingLevel => (compareLevels(a, b) >= 0 ? a : b);

const drawAt = (level: SharingLevel, entry: CalendarEntry): Drawn => {
  const { showAs, sensitivity } = entry;
  if (level === 'none') return NOTHING;
  if (level === 'availabilityOnly') return { kind: 'busy', showAs };
  const seesPrivate = level === 'delegateSeesPrivate' || level === 'custom';
  if (sensitivity === 'private' && !seesPrivate) return { kind: 'private', showAs };
  const isWhole = level !== 'limitedDetails';
  return { kind: 'details', showAs, title: entry.subject, place: entry.location, isWhole };
};

/** A look-up gives titles and places at most, whatever the level, and never those of private entries. */
const drawInSchedule = (level: SharingLevel, entry: CalendarEntry): Drawn =>
  drawAt(compareLevels(level, 'limitedDetails') > 0 ? 'limitedDetails' : level, entry);

interface Reach {
  readonly certain: SharingLevel;
  readonly most: SharingLevel;
}

/** What the person's entry gives without doubt; of custom rights nothing is certain. */
const sure = (level: SharingLevel): SharingLevel => (level === 'custom' ? 'none' : level);

const insideReach = ({ personal, organisationDefault }: Viewer): Reach => {
  const level = personal === 'none' ? organisationDefault : personal;
  return { certain: sure(level), most: level };
};

const scheduleReach = (viewer: Viewer): Reach => {
  if (!viewer.isDefaultCalendar) return { certain: 'none', most: 'none' };
  if (viewer.isInside) return insideReach(viewer);
  const certain = lower(sure(viewer.organisationDefault), sure(viewer.relationship));
  return { certain, most: higher(lower(viewer.organisationDefault, viewer.relationship), viewer.personal) };
};

/** Between organisations it may not open at all below `reviewer`, and at free/busy some clients open it as blocks. */
const openedReach = (viewer: Viewer): Reach => {
  if (viewer.isInside) return insideReach(viewer);
  const { personal } = viewer;
  return { certain: compareLevels(personal, 'reviewer') < 0 ? 'none' : sure(personal), most: personal };
};

const sameDrawing = (a: Drawn, b: Drawn): boolean =>
  a.kind === b.kind && (a.kind !== 'details' || b.kind !== 'details' || a.isWhole === b.isWhole);

const toDrawn = (entry: CalendarEntry, certain: Drawn, most: Drawn): DrawnEntry =>
  sameDrawing(certain, most) ? { entry, certain } : { entry, certain, may: most };

/** Free time is left out of look-ups by some servers and listed by others. */
const drawScheduled = (viewer: Viewer, entry: CalendarEntry): DrawnEntry => {
  const { certain, most } = scheduleReach(viewer);
  const isListed = entry.showAs !== 'free';
  return toDrawn(entry, isListed ? drawInSchedule(certain, entry) : NOTHING, drawInSchedule(most, entry));
};

const drawOpened = (viewer: Viewer, entry: CalendarEntry): DrawnEntry => {
  const { certain, most } = openedReach(viewer);
  return toDrawn(entry, drawAt(certain, entry), drawAt(most, entry));
};

/** What somebody sees of an entry in one place: by X-29 the wider view where sources differ, told apart as `may`. */
export const drawEntry = (viewer: Viewer, surface: Surface, entry: CalendarEntry): DrawnEntry =>
  surface === 'schedulingAssistant' ? drawScheduled(viewer, entry) : drawOpened(viewer, entry);

/** All that could be drawn: what is certain, and above it what may be. */
export const widestDrawing = ({ certain, may }: DrawnEntry): Drawn => may ?? certain;

const showsTitle = (viewer: Viewer, entry: CalendarEntry): boolean =>
  (['schedulingAssistant', 'openedCalendar'] as const).some(
    (surface) => widestDrawing(drawEntry(viewer, surface, entry)).kind === 'details',
  );

/** The entries whose titles `after` may see, anywhere, and `before` could not. */
export const listNewlyShown = (
  entries: readonly CalendarEntry[],
  before: Viewer,
  after: Viewer,
): readonly CalendarEntry[] => entries.filter((entry) => showsTitle(after, entry) && !showsTitle(before, entry));
