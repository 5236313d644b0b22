import type { CalendarPermissions } from '../../application/ports';
import { createCalendarPermissions } from './calendarPermissions';
import { createGraphClient, type GraphClientOptions } from './graphClient';

/** Calendar permissions over a Graph client of their own. */
export const createGraphPermissions = (options: GraphClientOptions): CalendarPermissions =>
  createCalendarPermissions(createGraphClient(options));
