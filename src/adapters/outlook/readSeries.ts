import type { SeriesPlace } from '../../application/appointmentPorts';
import type { Failure } from '../../application/failure';
import { succeed, type Result } from '../../domain/result';
import type { Call } from './call';
import { isAppointmentCompose, isAppointmentRead } from './openItems';
import { supportsMailbox } from './supports';

type Recurring = Pick<Office.AppointmentCompose, 'recurrence'>;

/** Mailbox 1.7 tells one of a series by the series' id, and a series by its recurrence. */
export const readSeries = async (
  office: typeof Office,
  call: Call,
  toGraph: (id: string) => string | undefined,
): Promise<Result<SeriesPlace, Failure>> => {
  const { item } = office.context.mailbox;
  if (!item || !supportsMailbox(office, '1.7')) return succeed({ kind: 'single' });
  const id = toGraph((item as { readonly seriesId?: string | null }).seriesId ?? '');
  if (id !== undefined) return succeed({ kind: 'occurrence', id });
  if (isAppointmentRead(item)) return succeed({ kind: item.recurrence ? 'series' : 'single' });
  const { recurrence } = item as Partial<Recurring>;
  if (!isAppointmentCompose(item) || typeof recurrence?.getAsync !== 'function') return succeed({ kind: 'single' });
  const read = await call<Office.Recurrence | null>((done) => recurrence.getAsync(done));
  return read.ok ? succeed({ kind: read.value ? 'series' : 'single' }) : read;
};
