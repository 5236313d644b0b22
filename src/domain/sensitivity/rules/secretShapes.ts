import { lastWithin } from '../near';
import type { Match, Reading } from '../reading';

/** A password that begins with what keys of well-known services begin with, or stands in a connection string. */
const SHAPES =
  /^(?:sk_(?:live|test)_\w{8,60}|ghp_\w{16,60}|glpat-[\w-]{12,60}|xoxb-[\w-]{12,60}|eyJ[\w-]{4,80}(?:\.[\w-]{4,200}){0,2})/;
const CONNECTION =
  /^((?:mongodb|postgres|postgresql|mysql|redis|amqp|sftp)(?:\+\w{1,8})?:\/\/[^\s:/@]{0,40}:)([^\s/]{4,64})@[\w.-]{2,}/i;
const LONGEST_SHAPE = 300;

export const findShape = (reading: Reading, at: number): Match | undefined => {
  const start = reading.tokens.start[at] as number;
  const text = reading.text.slice(start, start + LONGEST_SHAPE);
  const shape = SHAPES.exec(text);
  const connection = CONNECTION.exec(text);
  const before = shape !== null || connection === null ? '' : (connection[1] as string);
  const value = shape !== null ? shape[0] : connection !== null ? (connection[2] as string) : '';
  const end = start + before.length + value.length;
  return value === '' ? undefined : { start: start + before.length, end, last: lastWithin(reading, at, end) };
};
