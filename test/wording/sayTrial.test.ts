import type { ScheduleAnswer } from '../../src/application/schedules';
import type { ServiceState } from '../../src/domain/directory';
import { sayTrial, sayTrialDifference } from '../../src/wording/sayTrial';

const SAM = 'sam.hall@northshire.example';

describe('a trial is said beside the agreement, never instead of it', () => {
  test.each<[kind: ScheduleAnswer['kind'], label: string]>([
    ['answered', 'Answered'],
    ['refused', 'Refused'],
    ['notFound', 'No answer'],
    ['noAnswer', 'No answer'],
  ])('%s is %s, with the address', (kind, label) => {
    const words = sayTrial({ kind }, SAM);
    expect(words.label).toBe(label);
    expect(words.text).toContain(SAM);
  });

  test.each<[kind: ScheduleAnswer['kind'], calendar: ServiceState, said: RegExp | undefined]>([
    ['answered', 'active', undefined],
    ['answered', 'stopped', /does not make the federation active/],
    ['answered', 'waiting', /the agreement counts/],
    ['refused', 'active', /active all the same/],
    ['refused', 'stopped', undefined],
    ['noAnswer', 'active', undefined],
    ['notFound', 'stopped', undefined],
  ])('%s, and the calendar is %s', (kind, calendar, said) => {
    const difference = sayTrialDifference({ kind }, calendar);
    if (said === undefined) expect(difference).toBeUndefined();
    else expect(difference).toMatch(said);
  });
});
