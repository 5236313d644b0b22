import fc from 'fast-check';
import {
  drawEntry,
  type CalendarEntry,
  type Drawn,
  type SharingLevel,
  type Surface,
  type Viewer,
} from '../../src/domain/sharing';
import { BEGINNING, lookUp, openCalendar, type OracleEntry, type OracleQuestion, type Seen } from './previewOracle';

jest.setTimeout(120_000);

const LEVELS = {
  none: 'none',
  freeBusyRead: 'availabilityOnly',
  limitedRead: 'limitedDetails',
  read: 'reviewer',
  write: 'editor',
  delegateWithoutPrivateEventAccess: 'delegate',
  delegateWithPrivateEventAccess: 'delegateSeesPrivate',
} as const satisfies Readonly<Record<string, SharingLevel>>;

type KnownRole = keyof typeof LEVELS;

const OUTSIDE: readonly KnownRole[] = ['none', 'freeBusyRead', 'limitedRead', 'read'];
const DEFAULTS: readonly KnownRole[] = ['none', 'freeBusyRead', 'limitedRead', 'read', 'write'];

const anyEntries = fc
  .array(
    fc.record({
      subject: fc.constantFrom('Ward round', 'Clinic', 'Supervision'),
      location: fc.constantFrom('Ward 7', 'C2.14', ''),
      showAs: fc.constantFrom<OracleEntry['showAs']>('free', 'tentative', 'busy', 'oof', 'workingElsewhere'),
      sensitivity: fc.constantFrom<OracleEntry['sensitivity']>('normal', 'personal', 'private', 'confidential'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((entries) => entries.map((entry, index): OracleEntry => ({ ...entry, id: `entry-${index}`, hour: index * 3 })));

interface Case extends OracleQuestion {
  readonly isInside: boolean;
  readonly personal: KnownRole;
  readonly organisationDefault: KnownRole;
}

const anyCase = (isInside: boolean): fc.Arbitrary<Case> =>
  fc.record({
    isInside: fc.constant(isInside),
    viewer: fc.constant(isInside ? 'lee@healthmail.example' : 'sam.hall@northshire.example'),
    personal: fc.constantFrom(...(isInside ? (Object.keys(LEVELS) as KnownRole[]) : OUTSIDE)),
    organisationDefault: fc.constantFrom(...DEFAULTS),
    entries: anyEntries,
  });

const viewerOf = ({ isInside, personal, organisationDefault }: Case): Viewer => ({
  isInside,
  personal: LEVELS[personal],
  organisationDefault: LEVELS[organisationDefault],
  relationship: 'availabilityOnly',
  isDefaultCalendar: true,
});

const toEntry = ({ hour, ...given }: OracleEntry): CalendarEntry => ({
  ...given,
  isException: false,
  start: BEGINNING + hour * 3_600_000,
  end: BEGINNING + (hour + 1) * 3_600_000,
  isAllDay: false,
  showAs: given.showAs,
  isOrganizer: true,
});

const say = (drawn: Drawn): Seen => {
  if (drawn.kind === 'nothing') return 'nothing';
  if (drawn.kind !== 'details') return `${drawn.kind} ${drawn.showAs}`;
  return `${drawn.isWhole ? 'whole' : 'details'} ${drawn.showAs} ${drawn.title}|${drawn.place}`;
};

const WIDTH = ['nothing', 'busy', 'private', 'details', 'whole'];

const byWidth = (a: Seen, b: Seen): number =>
  WIDTH.indexOf(a.split(' ')[0] ?? '') - WIDTH.indexOf(b.split(' ')[0] ?? '');

const SURFACES: readonly [Surface, typeof lookUp][] = [
  ['schedulingAssistant', lookUp],
  ['openedCalendar', openCalendar],
];

describe('X-29: the preview is what the server answers that very person', () => {
  it.each([
    ['somebody at a partner', false],
    ['a colleague', true],
  ])(
    'for %s, whatever the levels and entries: the least any reading shows is certain, the most is drawn',
    async (_who, isInside) => {
      await fc.assert(
        fc.asyncProperty(anyCase(isInside), async (one) => {
          for (const [surface, ask] of SURFACES) {
            const seen = await ask(one);
            for (const entry of one.entries) {
              const answers = [...(seen.get(entry.id) ?? [])].sort(byWidth);
              const { certain, may } = drawEntry(viewerOf(one), surface, toEntry(entry));
              expect([surface, say(certain)]).toEqual([surface, answers[0]]);
              expect([surface, say(may ?? certain)]).toEqual([surface, answers[answers.length - 1]]);
            }
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});
