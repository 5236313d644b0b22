import type { Exchange } from '../../api';
import type { OfficeCall } from '../../host';
import { exactTime } from '../time/wording';
import { wallTimeOf } from '../time/wallTime';
import type { FiredEvent, LaunchNote } from './developerLog';
import type { LogLine } from './LogList';

/** Newest first; the number counts from the oldest, so that a line keeps its key. */
function number<T>(list: readonly T[], toLine: (item: T) => Omit<LogLine, 'key'>): LogLine[] {
  return list.map((item, place) => ({ key: String(list.length - place), ...toLine(item) }));
}

export const callLines = (calls: readonly OfficeCall[], zone: string): LogLine[] =>
  number(calls, ({ at, name, dispatchId, params, answer }) => ({
    title: `${exactTime(wallTimeOf(at, zone))} ${name}`,
    detail: { dispatchId, params, answer },
  }));

export const eventLines = (events: readonly FiredEvent[], zone: string): LogLine[] =>
  number(events, ({ at, name, payload }) => ({ title: `${exactTime(wallTimeOf(at, zone))} ${name}`, detail: payload }));

export const launchLines = (notes: readonly LaunchNote[], zone: string): LogLine[] =>
  number(notes, ({ at, title, detail }) => ({ title: `${exactTime(wallTimeOf(at, zone))} ${title}`, detail }));

export const trafficLines = (exchanges: readonly Exchange[]): LogLine[] =>
  exchanges.map((exchange) => ({
    key: String(exchange.n),
    title: `${exchange.status} ${exchange.method} ${exchange.path}${exchange.fault ? ` (${exchange.fault})` : ''}`,
    detail: {
      milliseconds: exchange.milliseconds,
      requestId: exchange.requestId,
      request: exchange.requestBody,
      response: exchange.responseBody,
    },
  }));
