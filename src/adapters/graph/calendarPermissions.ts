import type { Failure } from '../../application/failure';
import type { CalendarPermission, CalendarPermissions } from '../../application/ports';
import { fail, succeed, type Result } from '../../domain/result';
import { parseAllowedLevels, parseCalendar, parsePermission } from './answers';
import type { GraphClient } from './graphClient';
import { readAllPages } from './readAllPages';
import { roleOfLevel } from './roles';
import { GRAPH_SCOPE_NAMES } from './scopes';
import { malformed } from './toFailure';

const CALENDARS = '/me/calendars?$select=id,name,isDefaultCalendar,canShare,owner&$top=100';

/** Ids hold `=` and may hold `/` and `+`. */
const calendarPath = (calendarId: string): string => `/me/calendars/${encodeURIComponent(calendarId)}`;
const permissionsPath = (calendarId: string): string => `${calendarPath(calendarId)}/calendarPermissions`;
const permissionPath = (calendarId: string, id: string): string =>
  `${permissionsPath(calendarId)}/${encodeURIComponent(id)}`;

/** A quote inside an OData string is written twice. */
const allowedRolesPath = (calendarId: string, address: string): string =>
  `${calendarPath(calendarId)}/allowedCalendarSharingRoles(User='${encodeURIComponent(address.replaceAll("'", "''"))}')`;

/** Failures that stand in the way of every other call too; after all others sharing can still be tried. */
const BLOCKING: readonly Failure['kind'][] = [
  'signed-out',
  'sign-in-unavailable',
  'sign-in-cancelled',
  'consent-required',
  'throttled',
  'offline',
];

/** Calendar permissions by Microsoft Graph v1.0, with the rights of the signed-in person. */
export const createCalendarPermissions = (client: GraphClient): CalendarPermissions => {
  const scopes = GRAPH_SCOPE_NAMES;

  const write = async (method: 'POST' | 'PATCH', path: string, body: object) => {
    const answer = await client.send({ method, path, scopes, body });
    return answer.ok ? parseOne(answer.value, parsePermission, client) : answer;
  };

  return {
    listCalendars: async () => {
      const answers = await readAllPages(client, { path: CALENDARS, scopes });
      return answers.ok ? parseAll(answers.value, parseCalendar, client) : answers;
    },
    list: async (calendarId) => {
      const answers = await readAllPages(client, { path: permissionsPath(calendarId), scopes });
      return answers.ok ? parseAll(answers.value, parsePermission, client) : answers;
    },
    allowedLevels: async (calendarId, address) => {
      const answer = await client.send({ method: 'GET', path: allowedRolesPath(calendarId, address.text), scopes });
      if (answer.ok) return succeed(parseAllowedLevels(answer.value));
      return BLOCKING.includes(answer.error.kind) ? answer : succeed(undefined);
    },
    add: async (calendarId, address, level) => {
      const role = roleOfLevel(level);
      if (role === undefined) return notWritable(client);
      return write('POST', permissionsPath(calendarId), { emailAddress: { address: address.text }, role });
    },
    change: async (calendarId, permissionId, level) => {
      const role = roleOfLevel(level);
      if (role === undefined) return notWritable(client);
      return write('PATCH', permissionPath(calendarId, permissionId), { role });
    },
    remove: async (calendarId, permissionId) => {
      const answer = await client.send({ method: 'DELETE', path: permissionPath(calendarId, permissionId), scopes });
      return answer.ok ? succeed(undefined) : answer;
    },
  };
};

const notWritable = (client: GraphClient): Result<CalendarPermission, Failure> =>
  fail({ kind: 'unexpected', code: 'LevelNotWritable', at: client.now() });

type Parse<T> = (answer: unknown) => T | undefined;

const parseOne = <T>(answer: unknown, parse: Parse<T>, client: GraphClient): Result<T, Failure> => {
  const value = parse(answer);
  return value === undefined ? fail(malformed(client.now())) : succeed(value);
};

/** One entry that cannot be read fails the list: somebody who sees the calendar is never left out of it. */
const parseAll = <T>(
  answers: readonly unknown[],
  parse: Parse<T>,
  client: GraphClient,
): Result<readonly T[], Failure> => {
  const values = answers.flatMap((answer) => parse(answer) ?? []);
  return values.length === answers.length ? succeed(values) : fail(malformed(client.now()));
};
