import { SHARING_LEVELS, type SharingLevel } from '../../src/domain/sharing';
import { sayLevel, sayVisibility } from '../../src/wording/sayLevel';

describe("levels carry Outlook's own names", () => {
  it.each<[SharingLevel, string]>([
    ['none', 'Not shared'],
    ['availabilityOnly', "Can view when I'm busy"],
    ['limitedDetails', 'Can view titles and locations'],
    ['reviewer', 'Can view all details'],
    ['editor', 'Can edit'],
    ['delegate', 'Delegate'],
    ['delegateSeesPrivate', 'Delegate (can view private events)'],
    ['custom', 'Custom rights'],
  ])('%s: %s', (level, name) => {
    expect(sayLevel(level).name).toBe(name);
  });

  it('no two levels read alike', () => {
    expect(new Set(SHARING_LEVELS.map((level) => sayLevel(level).sees)).size).toBe(SHARING_LEVELS.length);
  });

  it('CAL-04: the levels for partners never show notes, attendees or attachments', () => {
    for (const level of ['none', 'availabilityOnly', 'limitedDetails'] as const) {
      expect(sayLevel(level).doesNotSee).toMatch(/notes, attendees or attachments/);
    }
  });
});

describe('X-29: two places, and "may" where sources differ', () => {
  it.each<[SharingLevel, readonly string[]]>([
    ['availabilityOnly', ['when you are busy', 'nothing shows']],
    [
      'limitedDetails',
      ['when you are busy; titles may also show here', 'titles and locations; in some set-ups it may not open'],
    ],
    ['none', ['what your organisation shows theirs by default', 'nothing shows']],
  ])('%s', (level, texts) => {
    expect(sayVisibility(level)).toEqual([
      { place: 'In Scheduling Assistant', text: texts[0] },
      { place: 'When they open your calendar', text: texts[1] },
    ]);
  });
});
