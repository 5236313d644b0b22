import type { Failure } from '../../src/application/failure';
import type { SettledKind, SettledShare, ShareChange } from '../../src/application/shareChange';
import { visibleWindow, type PartnerLevel, type SharingLevel } from '../../src/domain/sharing';
import { sayOutcome, type OutcomeContext } from '../../src/wording/sayOutcome';
import { EXAMPLE_REGISTER, SAM } from '../fakes/exampleRegister';
import { NOW } from '../fakes/fakePorts';

const CONTEXT: OutcomeContext = {
  person: 'Sam Hall',
  reading: { now: NOW, timeZone: 'Europe/London' },
  organisation: EXAMPLE_REGISTER.organisation,
};

const change = (from: SharingLevel, to: PartnerLevel): ShareChange => ({
  calendarId: 'cal-1',
  address: SAM,
  from,
  to,
  confirmed: true,
});

const settled = (
  kind: SettledKind,
  asked: ShareChange,
  present: SharingLevel,
  more: Partial<SettledShare> = {},
): SettledShare => ({
  kind,
  change: asked,
  present,
  changedAt: NOW,
  window: visibleWindow(NOW, EXAMPLE_REGISTER.syncWindow),
  ...more,
});

const NEW = change('none', 'availabilityOnly');
const RAISE = change('availabilityOnly', 'limitedDetails');
const LOWER = change('limitedDetails', 'availabilityOnly');
const REMOVE = change('limitedDetails', 'none');
const TIMED_OUT: Failure = { kind: 'unavailable', code: 'GatewayTimeout' };

describe('CAL-13: the screen says what the server holds', () => {
  it.each<[string, SettledShare, string, string]>([
    [
      'a new share',
      settled('done', NEW, 'availabilityOnly'),
      'You share your calendar with Sam Hall',
      "Sam Hall has: Can view when I'm busy.",
    ],
    [
      'a raise',
      settled('done', RAISE, 'limitedDetails'),
      'Sam Hall sees more of your calendar',
      'Sam Hall has: Can view titles and locations.',
    ],
    [
      'a lowering',
      settled('done', LOWER, 'availabilityOnly'),
      'Sam Hall sees less of your calendar',
      "Sam Hall has: Can view when I'm busy.",
    ],
    [
      'a removal',
      settled('done', REMOVE, 'none'),
      'You no longer share your calendar with Sam Hall',
      'Sam Hall has no access of their own to your calendar.',
    ],
    [
      'less',
      settled('less', change('none', 'limitedDetails'), 'availabilityOnly'),
      'Less was given than you asked for',
      "Sam Hall has: Can view when I'm busy. Asked for: Can view titles and locations.",
    ],
    [
      'more',
      settled('more', NEW, 'reviewer'),
      'Sam Hall has more than you asked for',
      "Sam Hall has: Can view all details. Asked for: Can view when I'm busy.",
    ],
    [
      'absent after a success',
      settled('absent', NEW, 'none'),
      'Your calendar is not shared with Sam Hall',
      "Outlook holds no entry for Sam Hall. Asked for: Can view when I'm busy.",
    ],
    [
      'unchanged after a success',
      settled('unchanged', RAISE, 'availabilityOnly'),
      'Nothing was changed',
      "Outlook took the change, but holds what was there before. Sam Hall has: Can view when I'm busy.",
    ],
    [
      'unchanged after a time-out',
      settled('unchanged', RAISE, 'availabilityOnly', { failure: TIMED_OUT }),
      'Nothing was changed',
      "Outlook holds what was there before. Sam Hall has: Can view when I'm busy. It answers that it is down, or does not answer in time.",
    ],
    [
      'two entries',
      settled('duplicate', NEW, 'limitedDetails'),
      'There is more than one entry for Sam Hall',
      'The widest one counts. Sam Hall has: Can view titles and locations.',
    ],
  ])('%s', (_sentence, outcome, title, text) => {
    expect(sayOutcome(outcome, CONTEXT)).toMatchObject({ title, text });
  });

  it('a time-out after a change that was made is no trouble, only traced', () => {
    const words = sayOutcome(settled('done', RAISE, 'limitedDetails', { failure: TIMED_OUT }), CONTEXT);
    expect(words).toMatchObject({ tone: 'done', whatToDo: [], technical: 'unavailable · GatewayTimeout' });
    expect(words.outage).toBeUndefined();
  });

  it('CLN-04: a change that an outage prevented leads to helpdesk and continuity plan', () => {
    const words = sayOutcome(settled('unchanged', RAISE, 'availabilityOnly', { failure: TIMED_OUT }), CONTEXT);
    expect(words.outage?.steps).toContain('Follow your business continuity plan.');
  });

  it('what could not be read back is not known, and never said to be done', () => {
    const words = sayOutcome({ kind: 'unknown', change: RAISE, changedAt: NOW, failure: TIMED_OUT }, CONTEXT);
    expect(words).toMatchObject({
      tone: 'trouble',
      title: 'It is not known whether the change was made',
    });
  });
});

describe('nothing was written', () => {
  it.each<[string, Parameters<typeof sayOutcome>[0], string, string]>([
    [
      'the rules have changed',
      {
        kind: 'refused',
        change: RAISE,
        reasons: [{ code: 'serverAllowsOnly', partner: 'Northshire Council', level: 'availabilityOnly' }],
      },
      'Nothing was changed',
      "Not possible: Outlook's server allows only busy times with Northshire Council. Your administrator's sharing policy does not (yet) allow more for this domain.",
    ],
    [
      'somebody else was faster',
      { kind: 'changedMeanwhile', change: RAISE, present: 'none' },
      'It was changed elsewhere meanwhile',
      'Sam Hall now has: Not shared. Nothing was written over it.',
    ],
    [
      'no connection',
      { kind: 'failed', change: RAISE, failure: { kind: 'offline' } },
      'No connection',
      'The service could not be reached over the network. Nothing was changed.',
    ],
  ])('%s', (_sentence, outcome, title, text) => {
    expect(sayOutcome(outcome, CONTEXT)).toMatchObject({ tone: 'attention', title, text, window: [] });
  });
});

describe('SYN-01: the window stands beside each change that others will notice', () => {
  it.each<[string, SettledShare, string | undefined]>([
    ['a raise', settled('done', RAISE, 'limitedDetails'), 'They may see it between 9:15 and 15:00.'],
    [
      'a removal',
      settled('done', REMOVE, 'none'),
      'They may go on seeing what they saw until it reaches them, between 9:15 and 15:00.',
    ],
    ['nothing changed', settled('unchanged', RAISE, 'availabilityOnly'), undefined],
  ])('%s', (_sentence, outcome, expected) => {
    expect(sayOutcome(outcome, CONTEXT).window[0]).toBe(expected);
  });
});

describe('CAL-24: the undo button says what it does', () => {
  it.each<[string, SettledShare, string | undefined]>([
    [
      'of a new share',
      settled('done', NEW, 'availabilityOnly', { undo: change('availabilityOnly', 'none') }),
      'Undo: stop sharing',
    ],
    [
      'of a raise',
      settled('done', RAISE, 'limitedDetails', { undo: LOWER }),
      'Undo: back to "Can view when I\'m busy"',
    ],
    [
      'of a removal',
      settled('done', REMOVE, 'none', { undo: change('none', 'limitedDetails') }),
      'Undo: back to "Can view titles and locations"',
    ],
    ['of nothing', settled('unchanged', RAISE, 'availabilityOnly'), undefined],
  ])('%s', (_sentence, outcome, expected) => {
    expect(sayOutcome(outcome, CONTEXT).undo).toBe(expected);
  });
});
