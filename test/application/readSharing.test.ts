import type { CalendarPermission } from '../../src/application/ports';
import { readSharing, type SharingPicture } from '../../src/application/readSharing';
import { succeed } from '../../src/domain/result';
import { createFakeCalendarPermissions, DEFAULT_CALENDAR, outsideEntry } from '../fakes/fakeCalendarPermissions';
import { createFakePorts, NOW, type FakeWorld } from '../fakes/fakePorts';

const ward7 = { address: 'ward7@healthmail.example', name: 'Ward 7' };

const colleague = (address: string): CalendarPermission => ({
  ...outsideEntry(address, 'editor'),
  isInsideOrganization: true,
});

const CLINICS = { id: 'cal-2', name: 'Clinics', isDefault: false, canShare: true };
const BIRTHDAYS = { id: 'cal-3', name: 'Birthdays', isDefault: false, canShare: false };

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

  it('cover all calendars that may be shared, the default one first, and name those of others', async () => {
    const permissions = createFakeCalendarPermissions(ENTRIES, [CLINICS, DEFAULT_CALENDAR, BIRTHDAYS]);
    const { calendars, notChecked, othersCalendars, outsideCount, issueCount } = await read([], { permissions });
    expect(calendars.map(({ calendar }) => calendar.name)).toEqual(['Calendar', 'Clinics']);
    expect([notChecked, othersCalendars]).toEqual([[], [BIRTHDAYS]]);
    expect([outsideCount, issueCount]).toEqual([5, 6]);
  });

  it('name a calendar that could not be read, and why, beside those that could', async () => {
    const permissions = createFakeCalendarPermissions([], [DEFAULT_CALENDAR, CLINICS]);
    permissions.meet('list', undefined, { kind: 'fails', failure: { kind: 'unavailable' } });
    const { calendars, notChecked } = await read([], { permissions });
    expect(calendars.map(({ calendar }) => calendar.name)).toEqual(['Calendar']);
    expect(notChecked).toEqual([{ ...CLINICS, failure: { kind: 'unavailable' } }]);
  });

  it('take an empty list for a refusal, never for nobody', async () => {
    const permissions = createFakeCalendarPermissions([], [DEFAULT_CALENDAR]);
    permissions.list = () => Promise.resolve(succeed([]));
    expect(await readSharing(createFakePorts({ permissions }))).toMatchObject({
      kind: 'failed',
      failure: { kind: 'not-owner' },
    });
  });

  it('say of a domain that left the register whose it was', async () => {
    const permissions = createFakeCalendarPermissions([outsideEntry('x@unknown.example', 'availabilityOnly')]);
    const formerPartners = new Map([['unknown.example', 'Ashdale Hospice']]);
    const reading = await readSharing(createFakePorts({ permissions }), { formerPartners });
    const grants = reading.kind === 'read' ? reading.picture.calendars[0]?.others : [];
    expect(grants?.[0]?.review.issues).toEqual([
      { code: 'domainLeftRegister', domain: 'unknown.example', partner: 'Ashdale Hospice' },
    ]);
  });

  it('LIF-27: name the reason and the date where a partner is not active', async () => {
    const [calendar] = (await read([outsideEntry('lou@bayview.example', 'availabilityOnly')])).calendars;
    expect(calendar?.partners[0]?.grants[0]?.review.issues).toMatchObject([
      {
        code: 'partnerNotActive',
        partner: 'Bayview Trust',
        because: [{ code: 'suspended', reason: 'IG certification lapsed', date: '2018-09-01' }],
      },
    ]);
  });

  it('DEL-08: list the delegates, and who of them sees private entries', async () => {
    const delegates = (['delegate', 'delegateSeesPrivate'] as const).map((level) => ({
      ...colleague(`${level}@healthmail.example`),
      level,
    }));
    const [calendar] = (await read(delegates)).calendars;
    expect(calendar?.colleagues.map(({ review }) => review.issues)).toEqual([
      [{ code: 'delegate', seesPrivate: false }],
      [{ code: 'delegate', seesPrivate: true }],
    ]);
  });
});

describe('twenty calendars', () => {
  const calendars = Array.from({ length: 20 }, (_, index) => ({
    ...CLINICS,
    id: `cal-${index}`,
    name: `List ${index}`,
  }));

  it('ADM-07: are read four at a time, and how far is told', async () => {
    const permissions = createFakeCalendarPermissions([], calendars);
    const { list } = permissions;
    let [running, most] = [0, 0];
    permissions.list = async (id) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return list(id);
    };
    const told: number[] = [];
    await readSharing(createFakePorts({ permissions }), { onProgress: ({ done }) => told.push(done) });
    expect(most).toBe(4);
    expect(told).toEqual(Array.from({ length: 21 }, (_, index) => index));
  });

  it('stop at the next one when the person cancels', async () => {
    const permissions = createFakeCalendarPermissions([], calendars);
    const cancel = { cancelled: false };
    const onProgress = ({ done }: { readonly done: number }): void => void (cancel.cancelled = done >= 5);
    expect(await readSharing(createFakePorts({ permissions }), { cancel, onProgress })).toEqual({ kind: 'cancelled' });
    expect(permissions.calls.filter((call) => call.startsWith('list ')).length).toBeLessThan(10);
  });
});

describe('what is not mine or cannot be read', () => {
  it("DEL-02, DEL-03, C1.5: of somebody else's calendar nothing is asked and nothing shown but its owner", async () => {
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
