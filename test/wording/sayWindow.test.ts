import { visibleWindow } from '../../src/domain/sharing';
import { NOBODY_CAN_SPEED_IT_UP, sayEndWindow, sayWindow } from '../../src/wording/sayWindow';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';

const at = (hour: number, minute = 0): number => Date.UTC(2026, 10, 24, hour, minute);

describe('SYN-01: the window as a line in time', () => {
  it.each([
    ['C8.1: raised at 9:00', at(9), at(9), 'Europe/London', 'They may see it between 9:15 and 15:00.'],
    [
      'raised in the evening, naming the day it ends',
      at(21),
      at(21),
      'Europe/London',
      'They may see it between 21:15 and Wednesday 25 November, 3:00.',
    ],
    [
      'raised just before midnight, naming the day it begins',
      at(23, 50),
      at(23, 50),
      'Europe/London',
      'They may see it between Wednesday 25 November, 0:05 and 5:50.',
    ],
    [
      'read the day after',
      at(9),
      at(33),
      'Europe/London',
      'They may see it between Tuesday 24 November, 9:15 and 15:00.',
    ],
    ["in the person's own zone", at(9), at(9), 'Europe/Athens', 'They may see it between 11:15 and 17:00.'],
  ])('%s', (_sentence, changedAt, now, timeZone, expected) => {
    expect(sayWindow(visibleWindow(changedAt, EXAMPLE_REGISTER.syncWindow), { now, timeZone })).toBe(expected);
  });

  it('a share that ends may be seen until then', () => {
    const window = visibleWindow(at(9), EXAMPLE_REGISTER.syncWindow);
    expect(sayEndWindow(window, { now: at(9), timeZone: 'Europe/London' })).toBe(
      'They may go on seeing what they saw until it reaches them, between 9:15 and 15:00.',
    );
  });

  it('on the day the clocks go back it is still 15 minutes to 6 hours', () => {
    const changedAt = Date.UTC(2026, 9, 24, 23, 30);
    const window = visibleWindow(changedAt, EXAMPLE_REGISTER.syncWindow);
    expect(sayWindow(window, { now: changedAt, timeZone: 'Europe/London' })).toBe(
      'They may see it between 0:45 and 5:30.',
    );
  });
});

describe('SYN-02: nobody can speed it up', () => {
  it('is said, for both sides', () => {
    expect(NOBODY_CAN_SPEED_IT_UP).toBe(
      'The two systems exchange this by themselves. Neither you, your organisation nor the partner can speed it up.',
    );
  });
});
