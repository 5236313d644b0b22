import type { CalendarPermission } from '../../src/application/ports';
import { readSharing, type SharingPicture } from '../../src/application/readSharing';
import { createFakeCalendarPermissions, DEFAULT_CALENDAR, outsideEntry } from '../fakes/fakeCalendarPermissions';
import { createFakePorts, NOW, type FakeWorld } from '../fakes/fakePorts';

const ward7 = { address: 'ward7@healthmail.example', name: 'Ward 7' };

const colleague = (address: string): CalendarPermission => ({
  ...outsideEntry(address, 'editor'),
  isInsideOrganization: true,
});

const ENTRIES = [
  outsideEntry('sam.hall@northshire.example', 'limitedDetails'),
  outsideEntry('kim@northshire.example', 'reviewer'),
  outsideEntry('a.patel@elmwood.example', 'availabilityOnly'),
  outsideEntry('lou@bayview.example', 'availabilityOnly'),
  outsideEntry('x@unknown.example', 'availabilityOnly'),
  colleague('lee@healthmail.example'),
];

const read = async (entries = ENTRIES, world: FakeWorld = {}): Promise<SharingPicture> => {
  const reading = await readSharing(createFakePorts({ permissions: createFakeCalendarPermissions(entries), ...world }));
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.picture;
};

describe('CAL-23: my shares', () => {
  it('are grouped by partner, by name, with level and standing', async () => {
    const [calendar] = (await read()).calendars;
    expect(
      calendar?.partners.map(({ partner, standing, grants }) => [
        partner.name,
        standing.verdict,
        grants.map(({ permission }) => permission.level),
      ]),
    ).toEqual([
      ['Bayview Trust', 'notActive', ['availabilityOnly']],
      ['Elmwood Pharmacy Group', 'active', ['availabilityOnly']],
      ['Northshire Council', 'active', ['limitedDetails', 'reviewer']],
    ]);
  });

  it('set colleagues, others outside and the organisation entry apart', async () => {
    const [calendar] = (await read()).calendars;
    expect(calendar?.colleagues.map(({ permission }) => permission.address)).toEqual(['lee@healthmail.example']);
    expect(calendar?.others.map(({ permission }) => permission.address)).toEqual(['x@unknown.example']);
    expect(calendar?.organisationDefault?.permission.name).toBe('My Organization');
  });

  it('count the people outside and the entries that need a look', async () => {
    const picture = await read();
    expect([picture.outsideCount, picture.issueCount, picture.checkedAt]).toEqual([5, 3, NOW]);
  });

  it('do not count somebody whose entry shows nothing', async () => {
    expect((await read([outsideEntry('sam.hall@northshire.example', 'none')])).outsideCount).toBe(0);
  });

  it('show two entries of one person as what they are, and count one person', async () => {
    const twice = ['a', 'b'].map((id) => outsideEntry('sam.hall@northshire.example', 'availabilityOnly', id));
    const picture = await read(twice);
    expect(picture.outsideCount).toBe(1);
    expect(picture.calendars[0]?.partners[0]?.grants.map(({ review }) => review.issues)).toEqual([
      [{ code: 'severalEntries', count: 2 }],
      [{ code: 'severalEntries', count: 2 }],
    ]);
  });

  it('name the calendars that were not checked', async () => {
    const clinics = { id: 'cal-2', name: 'Clinics', isDefault: false, canShare: true };
    const birthdays = { id: 'cal-3', name: 'Birthdays', isDefault: false, canShare: false };
    const permissions = createFakeCalendarPermissions([], [clinics, DEFAULT_CALENDAR, birthdays]);
    const { calendars, notChecked } = await read([], { permissions });
    expect([calendars.map(({ calendar }) => calendar.name), notChecked.map(({ name }) => name)]).toEqual([
      ['Calendar'],
      ['Clinics'],
    ]);
  });
});

describe('what is not mine or cannot be read', () => {
  it("DEL-03, C1.5: of somebody else's calendar nothing is asked and nothing shown but its owner", async () => {
    const permissions = createFakeCalendarPermissions(ENTRIES);
    expect(await readSharing(createFakePorts({ permissions, owner: ward7 }))).toEqual({
      kind: 'notOwner',
      owner: ward7,
    });
    expect(permissions.calls).toEqual([]);
  });

  it.each<[string, FakeWorld, string]>([
    ['the register', { registerFailure: { kind: 'offline' } }, 'offline'],
    ['the owner', { ownerFailure: { kind: 'unexpected' } }, 'unexpected'],
    ['the default calendar', { permissions: createFakeCalendarPermissions([], []) }, 'not-found'],
  ])('%s missing is a failure, never an empty list', async (_sentence, world, kind) => {
    expect(await readSharing(createFakePorts(world))).toMatchObject({ kind: 'failed', failure: { kind } });
  });

  it.each(['listCalendars', 'list'] as const)(
    'BUL-10: a mailbox outside Microsoft 365 is told from an empty one (%s)',
    async (call) => {
      const permissions = createFakeCalendarPermissions();
      permissions.meet(call, { kind: 'fails', failure: { kind: 'mailbox-unsupported' } });
      expect(await readSharing(createFakePorts({ permissions }))).toMatchObject({
        kind: 'failed',
        failure: { kind: 'mailbox-unsupported' },
      });
    },
  );
});
