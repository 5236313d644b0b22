import type { EmailAddress } from '../domain/address';
import { succeed, type Result } from '../domain/result';
import type { SharingLevel } from '../domain/sharing';
import type { Failure } from './failure';
import type { CalendarPermission, Ports } from './ports';

type Levels = readonly SharingLevel[];

const intersect = (a: Levels | undefined, b: Levels | undefined): Levels | undefined => {
  if (!a?.length) return b;
  return b?.length ? a.filter((level) => b.includes(level)) : a;
};

export interface ServerLevelsQuestion {
  readonly calendarId: string;
  readonly address: EmailAddress;
  /** The person's entry, where there is one: it may be changed only within its own allowed levels. */
  readonly entry?: CalendarPermission;
}

/** What the server would grant, by the two places where it says so; `undefined` where neither answers (CAL-12). */
export const readServerLevels = async (
  { permissions }: Pick<Ports, 'permissions'>,
  { calendarId, address, entry }: ServerLevelsQuestion,
): Promise<Result<Levels | undefined, Failure>> => {
  const grantable = await permissions.allowedLevels(calendarId, address);
  if (!grantable.ok) return grantable;
  return succeed(intersect(grantable.value, entry?.allowedLevels));
};
