import { drawEntry, listNewlyShown, readSyncClock, shareKey, type Viewer } from '../../../src/domain/sharing';
import { address, EXAMPLE_REGISTER } from '../../fakes/exampleRegister';
import { entry } from '../../fakes/fakeSharingPorts';

const VIEWER: Viewer = {
  isInside: false,
  personal: 'none',
  organisationDefault: 'availabilityOnly',
  relationship: 'availabilityOnly',
  isDefaultCalendar: true,
};

const WARD_ROUND = entry({ id: 'one' });

const draw = (viewer: Partial<Viewer>, given: Parameters<typeof entry>[0] = { id: 'one' }) =>
  (['schedulingAssistant', 'openedCalendar'] as const).map((surface) => {
    const { certain, may } = drawEntry({ ...VIEWER, ...viewer }, surface, entry(given));
    return [certain.kind, may?.kind];
  });

describe('X-26, X-29: where somebody at a partner sees what', () => {
  it.each<[string, Partial<Viewer>, ReturnType<typeof draw>]>([
    [
      'without a share: busy times by look-up',
      {},
      [
        ['busy', undefined],
        ['nothing', undefined],
      ],
    ],
    [
      'at busy times (CAL-05): by look-up, and opened in some clients',
      { personal: 'availabilityOnly' },
      [
        ['busy', undefined],
        ['nothing', 'busy'],
      ],
    ],
    [
      'at titles and locations (CAL-06): may show in both',
      { personal: 'limitedDetails' },
      [
        ['busy', 'details'],
        ['nothing', 'details'],
      ],
    ],
    [
      'where the entry for everybody is none: a look-up may follow the personal share',
      { personal: 'limitedDetails', organisationDefault: 'none' },
      [
        ['nothing', 'details'],
        ['nothing', 'details'],
      ],
    ],
    [
      'where the relationship shows titles too, and so does the entry for everybody',
      { organisationDefault: 'limitedDetails', relationship: 'limitedDetails' },
      [
        ['details', undefined],
        ['nothing', undefined],
      ],
    ],
    [
      'where the relationship shows titles and the entry for everybody does not',
      { relationship: 'limitedDetails' },
      [
        ['busy', undefined],
        ['nothing', undefined],
      ],
    ],
    [
      'at all details: opened for certain',
      { personal: 'reviewer' },
      [
        ['busy', 'details'],
        ['details', undefined],
      ],
    ],
    [
      'with custom rights: nothing is certain',
      { personal: 'custom', organisationDefault: 'none' },
      [
        ['nothing', 'details'],
        ['nothing', 'details'],
      ],
    ],
    [
      'in another calendar than the default one: no look-up',
      { personal: 'limitedDetails', isDefaultCalendar: false },
      [
        ['nothing', undefined],
        ['nothing', 'details'],
      ],
    ],
  ])('%s', (_sentence, viewer, drawn) => {
    expect(draw(viewer)).toEqual(drawn);
  });

  it.each(['normal', 'personal', 'confidential'] as const)('%s hides nothing', (sensitivity) => {
    expect(draw({ personal: 'limitedDetails' }, { id: 'one', sensitivity })).toEqual([
      ['busy', 'details'],
      ['nothing', 'details'],
    ]);
  });

  it('private shows no words at any level but a delegate’s who sees private entries', () => {
    const given = { id: 'one', sensitivity: 'private' as const };
    expect(draw({ personal: 'limitedDetails' }, given)).toEqual([
      ['busy', 'private'],
      ['nothing', 'private'],
    ]);
    expect(draw({ isInside: true, personal: 'delegate' }, given)).toEqual([
      ['private', undefined],
      ['private', undefined],
    ]);
    expect(draw({ isInside: true, personal: 'delegateSeesPrivate' }, given)).toEqual([
      ['private', undefined],
      ['details', undefined],
    ]);
  });

  it('busy times still tell tentative from away', () => {
    const { certain } = drawEntry(VIEWER, 'schedulingAssistant', entry({ id: 'one', showAs: 'oof' }));
    expect(certain).toEqual({ kind: 'busy', showAs: 'oof' });
  });

  it('marks what a higher level would newly show, and nothing that stays hidden', () => {
    const hidden = entry({ id: 'two', sensitivity: 'private' });
    const before: Viewer = { ...VIEWER, personal: 'availabilityOnly' };
    const after: Viewer = { ...VIEWER, personal: 'limitedDetails' };
    expect(listNewlyShown([WARD_ROUND, hidden], before, after)).toEqual([WARD_ROUND]);
    expect(listNewlyShown([WARD_ROUND, hidden], after, before)).toEqual([]);
  });
});

const HOUR = 3_600_000;
const NINE = Date.UTC(2026, 10, 24, 9, 0);

describe('SYN-01, SYN-03, C8.1, C8.2: where a change stands on its way', () => {
  it('a share raised at 9:00 shows between 9:15 and 15:00', () => {
    const { window } = readSyncClock(NINE, NINE, EXAMPLE_REGISTER.syncWindow);
    expect([window.from - NINE, window.to - NINE]).toEqual([HOUR / 4, 6 * HOUR]);
  });

  it.each([
    ['too early after 14 minutes', 14 / 60, 'tooEarly'],
    ['wait after a quarter of an hour', 0.25, 'wait'],
    ['wait after 5 hours', 5, 'wait'],
    ['the helpdesk at 6 hours', 6, 'askHelpdesk'],
    ['the helpdesk at 7 hours', 7, 'askHelpdesk'],
  ])('%s', (_sentence, hours, state) => {
    expect(readSyncClock(NINE, NINE + hours * HOUR, EXAMPLE_REGISTER.syncWindow).state).toBe(state);
  });
});

describe('the key of a share', () => {
  it('is the same whatever the case of the address, another for another calendar, and holds no part of a name', () => {
    const key = shareKey('cal-1', address('Sam.Hall@northshire.example'));
    expect(key).toBe(shareKey('cal-1', address('sam.hall@northshire.example')));
    expect(key).not.toBe(shareKey('cal-2', address('sam.hall@northshire.example')));
    expect(key).toMatch(/^[a-z0-9]{4,12}$/);
  });
});
