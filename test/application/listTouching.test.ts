import { listTouching } from '../../src/application/listTouching';
import type { CalendarPermission } from '../../src/application/ports';
import { readSharing } from '../../src/application/readSharing';
import { sayTouching } from '../../src/wording/sayTouching';
import { createFakeCalendarPermissions } from '../fakes/fakeCalendarPermissions';
import { createFakePorts } from '../fakes/fakePorts';

const grant = (address: string, level: CalendarPermission['level'] = 'availabilityOnly'): CalendarPermission => ({
  id: address,
  address,
  name: address,
  level,
  allowedLevels: [],
  isInsideOrganization: false,
  isRemovable: true,
  isOrganizationDefault: false,
});

const touchedBy = async (...entries: readonly CalendarPermission[]) => {
  const permissions = { ...createFakeCalendarPermissions(), list: async () => ({ ok: true as const, value: entries }) };
  const reading = await readSharing(createFakePorts({ permissions }));
  if (reading.kind !== 'read') throw new Error(`The shares were not read: ${reading.kind}.`);
  return listTouching(reading.picture).map((change) => sayTouching(change));
};

describe('LIF-27: a federation that stopped is said with whom of the person’s own shares it touches', () => {
  test('suspended, with reason and date', async () => {
    expect(await touchedBy(grant('a@bayview.example'), grant('b@bayview.example'))).toEqual([
      {
        title: 'Bayview Trust is suspended; 2 people there can see your calendar',
        text: 'Suspended: IG certification lapsed, 1 September 2018.',
      },
    ]);
  });
  test('one person', async () => {
    const [said] = await touchedBy(grant('a@harbour.example'));
    expect(said?.title).toBe('Harbour Hospice is not yet active; 1 person there can see your calendar');
  });
  test('an active partner, and one whose people have nothing, touch nobody', async () => {
    expect(await touchedBy(grant('sam.hall@northshire.example'), grant('a@bayview.example', 'none'))).toEqual([]);
  });
});
