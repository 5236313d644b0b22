import { fail, succeed, type Result } from '../domain/result';
import type { Failure } from './failure';
import type { OwnCalendar, Ports } from './ports';

export const findDefaultCalendar = async ({
  permissions,
}: Pick<Ports, 'permissions'>): Promise<Result<OwnCalendar, Failure>> => {
  const calendars = await permissions.listCalendars();
  if (!calendars.ok) return calendars;
  const found = calendars.value.find((calendar) => calendar.isDefault);
  return found ? succeed(found) : fail({ kind: 'not-found' });
};
