import { planWrites } from '../../src/application/planWrites';
import type { CalendarPermission } from '../../src/application/ports';
import type { PartnerLevel, SharingLevel } from '../../src/domain/sharing';
import { outsideEntry } from '../fakes/fakeCalendarPermissions';

const entry = (id: string, level: SharingLevel, allowedLevels?: readonly SharingLevel[]): CalendarPermission => {
  const made = outsideEntry('sam.hall@northshire.example', level, id);
  return allowedLevels ? { ...made, allowedLevels } : made;
};

const plan = (entries: readonly CalendarPermission[], to: PartnerLevel): readonly string[] =>
  planWrites(entries, to).map((write) =>
    [write.kind, 'permissionId' in write && write.permissionId, 'level' in write && write.level]
      .filter(Boolean)
      .join(' '),
  );

describe('the writes of a change, what takes away first', () => {
  it.each<[string, readonly CalendarPermission[], PartnerLevel, readonly string[]]>([
    ['nobody there', [], 'availabilityOnly', ['add availabilityOnly']],
    ['nobody there and nothing asked', [], 'none', []],
    ['another level', [entry('a', 'availabilityOnly')], 'limitedDetails', ['change a limitedDetails']],
    ['a removal', [entry('a', 'limitedDetails')], 'none', ['remove a']],
    ['already so', [entry('a', 'limitedDetails')], 'limitedDetails', []],
    [
      'custom rights, which Graph cannot change',
      [entry('a', 'custom')],
      'availabilityOnly',
      ['remove a', 'add availabilityOnly'],
    ],
    [
      'a level the entry may not be changed to',
      [entry('a', 'reviewer', ['reviewer'])],
      'availabilityOnly',
      ['remove a', 'add availabilityOnly'],
    ],
    [
      'an entry that does not say what it may be changed to',
      [entry('a', 'reviewer', [])],
      'availabilityOnly',
      ['change a availabilityOnly'],
    ],
    [
      'two entries, both other levels',
      [entry('a', 'reviewer'), entry('b', 'limitedDetails')],
      'availabilityOnly',
      ['remove b', 'change a availabilityOnly'],
    ],
    [
      'two entries, the first of them custom',
      [entry('a', 'custom'), entry('b', 'limitedDetails')],
      'availabilityOnly',
      ['remove a', 'change b availabilityOnly'],
    ],
    ['two entries, removed', [entry('a', 'reviewer'), entry('b', 'limitedDetails')], 'none', ['remove a', 'remove b']],
  ])('%s', (_sentence, entries, to, expected) => {
    expect(plan(entries, to)).toEqual(expected);
  });
});
