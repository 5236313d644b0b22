import fc from 'fast-check';
import type { GraphSettings } from '../../sandbox/settings';
import { PEOPLE, type Edit, type LevelAsked, type PlayedStep, type Role, type Step, type Story } from './storyWorld';

const anyone = fc.constantFrom(...Object.keys(PEOPLE));

const anyLevel = fc.constantFrom<LevelAsked>('none', 'availabilityOnly', 'limitedDetails');

const anyRole = fc.constantFrom<Role | 'custom'>('none', 'freeBusyRead', 'limitedRead', 'read', 'write', 'custom');

const anyEdit: fc.Arbitrary<Edit> = fc.record({ kind: fc.constant('edit' as const), whom: anyone, role: anyRole });

const sam = fc.oneof(
  { weight: 3, arbitrary: fc.constant('sam.hall@northshire.example') },
  { weight: 2, arbitrary: anyone },
);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('share' as const), whom: sam, to: anyLevel }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('stale' as const), whom: sam, to: anyLevel }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undoLast' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undoRecord' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('repair' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('policy' as const),
      role: fc.constantFrom<Role>('none', 'freeBusyRead', 'limitedRead', 'read'),
    }),
  },
  { weight: 2, arbitrary: anyEdit },
);

/** Reads are repeated at once where the server says so; a write is never repeated but after 429. */
const anyFault: fc.Arbitrary<PlayedStep['faults'][number]> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('429' as const, '503' as const),
    method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
    value: fc.constant(0),
  }),
  fc.record({
    kind: fc.constantFrom('504' as const, '504-after' as const, '500' as const, 'less' as const, 'malformed' as const),
    method: fc.constantFrom('POST', 'PATCH', 'DELETE'),
  }),
  fc.record({
    kind: fc.constantFrom('drop' as const, 'drop-after' as const, '403' as const, '401' as const),
    method: fc.constantFrom('*', 'GET', 'POST', 'PATCH', 'DELETE'),
  }),
);

const anyPlayedStep: fc.Arbitrary<PlayedStep> = fc.record({
  step: anyStep,
  faults: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(anyFault, { maxLength: 3 }) },
  ),
  meanwhile: fc.option(fc.record({ at: fc.integer({ min: 1, max: 8 }), edit: anyEdit }), { nil: undefined, freq: 4 }),
  lostAt: fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 8 }) },
  ),
});

const anySettings: fc.Arbitrary<Partial<GraphSettings>> = fc.record({
  policyDenial: fc.constantFrom(
    '403-ErrorPermissionNotAllowedByPolicy' as const,
    '403-ErrorNotAllowedExternalSharingByPolicy' as const,
    '400-ErrorInvalidRequest' as const,
  ),
  allowedRolesForExternal: fc.constantFrom('answers' as const, 'error' as const, 'empty' as const),
  secondGrant: fc.constantFrom('conflict' as const, 'replaces' as const, 'duplicates' as const),
});

/** A calendar in any state, and up to six things that happen to it. */
export const anyStory: fc.Arbitrary<Story> = fc.record({
  settings: anySettings,
  held: fc.array(anyEdit, { maxLength: 3 }),
  steps: fc.array(anyPlayedStep, { minLength: 1, maxLength: 6 }),
});
