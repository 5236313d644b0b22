import { fail, succeed, type Result } from '../domain/result';
import type { CalendarEntry } from '../domain/sharing';
import type { Failure } from './failure';
import type { Ports } from './ports';
import type { CalendarEntries } from './sharingPorts';

const DAY = 86_400_000;

export const PREVIEW_DAYS = 14;

/** More than this in two weeks is nobody's diary; the preview says that it shows the first ones. */
const MOST = 2_000;

export interface PreviewEntries {
  readonly entries: readonly CalendarEntry[];
  readonly isComplete: boolean;
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** The person's own next two weeks in one calendar, from now on; what somebody else sees of them is for `drawEntry`. */
export const readPreview = async (
  { clock, entries }: Pick<Ports, 'clock'> & { readonly entries: CalendarEntries },
  calendarId: string,
): Promise<Result<PreviewEntries, Failure>> => {
  const from = clock.now();
  const to = from + PREVIEW_DAYS * DAY;
  const found: CalendarEntry[] = [];
  const read = await entries.read({ calendarId, from, to }, (page) => {
    found.push(...page);
    return found.length < MOST ? 'go on' : 'stop';
  });
  if (!read.ok) return fail(read.error);
  return succeed({ entries: found.slice(0, MOST), isComplete: found.length < MOST, from, to });
};
