import type { VisibleWindow } from '../domain/sharing';
import { sayDay, sayMoment, sayTime, type Reading } from './moment';

/** `between 9:15 and 15:00`, naming the day as soon as it is not the reader's today. */
const sayBetween = ({ from, to }: VisibleWindow, { timeZone, now }: Reading): string => {
  const today = sayDay(now, timeZone);
  const start = sayDay(from, timeZone) === today ? sayTime(from, timeZone) : sayMoment(from, timeZone);
  const isSameDay = sayDay(to, timeZone) === sayDay(from, timeZone);
  return `between ${start} and ${isSameDay ? sayTime(to, timeZone) : sayMoment(to, timeZone)}`;
};

/** When others may begin to see a share (SYN-01). */
export const sayWindow = (window: VisibleWindow, reading: Reading): string =>
  `They may see it ${sayBetween(window, reading)}.`;

/** When a lowered or removed share ends for them. */
export const sayEndWindow = (window: VisibleWindow, reading: Reading): string =>
  `They may go on seeing what they saw until it reaches them, ${sayBetween(window, reading)}.`;

/** SYN-02. */
export const NOBODY_CAN_SPEED_IT_UP =
  'The two systems exchange this by themselves. Neither you, your organisation nor the partner can speed it up.';
