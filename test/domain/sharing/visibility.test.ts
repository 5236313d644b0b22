import { describeVisibility, visibleWindow, type SharingLevel, type Visibility } from '../../../src/domain/sharing';
import { EXAMPLE_REGISTER } from '../../fakes/exampleRegister';

describe('SYN-01: a change becomes visible between 15 minutes and 6 hours later', () => {
  it('C8.1: raised at 9:00, visible between 9:15 and 15:00', () => {
    expect(visibleWindow(Date.UTC(2026, 10, 24, 9, 0), EXAMPLE_REGISTER.syncWindow)).toEqual({
      from: Date.UTC(2026, 10, 24, 9, 15),
      to: Date.UTC(2026, 10, 24, 15, 0),
    });
  });

  it('takes both limits from the register', () => {
    const sync = { ...EXAMPLE_REGISTER.syncWindow, earliestMinutes: 1, latestMinutes: 2 };
    expect(visibleWindow(0, sync)).toEqual({ from: 60_000, to: 120_000 });
  });
});

describe('X-29: where a partner sees what', () => {
  it.each<[string, SharingLevel, Visibility]>([
    [
      'busy times show in Scheduling Assistant alone',
      'availabilityOnly',
      {
        schedulingAssistant: 'busyTimes',
        mayShowTitlesInSchedulingAssistant: false,
        openedCalendar: 'nothing',
        mayNotOpen: false,
      },
    ],
    [
      'titles show in the opened calendar, which may not open, and may show in Scheduling Assistant',
      'limitedDetails',
      {
        schedulingAssistant: 'busyTimes',
        mayShowTitlesInSchedulingAssistant: true,
        openedCalendar: 'titlesAndPlaces',
        mayNotOpen: true,
      },
    ],
    [
      'without an entry of their own they see what their organisation sees of everybody',
      'none',
      {
        schedulingAssistant: 'organisationDefault',
        mayShowTitlesInSchedulingAssistant: false,
        openedCalendar: 'nothing',
        mayNotOpen: false,
      },
    ],
  ])('%s', (_sentence, level, expected) => {
    expect(describeVisibility(level)).toEqual(expected);
  });

  it('what custom rights show is not known, and the wider view is assumed', () => {
    expect(describeVisibility('custom')).toMatchObject({
      openedCalendar: 'unknown',
      mayShowTitlesInSchedulingAssistant: true,
    });
  });
});
