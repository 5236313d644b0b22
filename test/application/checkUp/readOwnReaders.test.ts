import { readOwnReaders } from '../../../src/application/checkUp/readOwnReaders';
import { readSharing } from '../../../src/application/readSharing';
import type { CalendarPermission } from '../../../src/application/ports';
import type { Register } from '../../../src/domain/federation';
import type { SharingLevel } from '../../../src/domain/sharing';
import { EXAMPLE_REGISTER } from '../../fakes/exampleRegister';
import { createFakePorts } from '../../fakes/fakePorts';
import { succeed } from '../../../src/domain/result';

const grant = (address: string | undefined, level: SharingLevel): CalendarPermission => ({
  id: address ?? 'default',
  address,
  name: address ?? 'My Organization',
  level,
  allowedLevels: [],
  isInsideOrganization: address === undefined,
  isRemovable: address !== undefined,
  isOrganizationDefault: address === undefined,
});

const readersOf = async (list: readonly CalendarPermission[], register: Register = EXAMPLE_REGISTER) => {
  const ports = createFakePorts({ register });
  const permissions = {
    ...ports.permissions,
    listCalendars: async () => succeed([{ id: 'cal-1', name: 'Calendar', isDefault: true, canShare: true }]),
    list: async () => succeed([grant(undefined, 'availabilityOnly'), ...list]),
  };
  const reading = await readSharing({ ...ports, permissions });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return readOwnReaders(reading.picture)[0]?.readers;
};

const KIM = 'kim.rowe@northshire.example';
const SAM = 'sam.hall@northshire.example';

describe('CAL-05, CAL-06, X-29: who outside can read words of a calendar today', () => {
  it('busy times are no words', async () => expect(await readersOf([grant(KIM, 'availabilityOnly')])).toEqual([]));

  it('titles and locations are, by partner', async () => {
    expect(await readersOf([grant(KIM, 'limitedDetails'), grant(SAM, 'limitedDetails')])).toEqual([
      { partner: 'Northshire Council', people: 2, readsAll: false, readsPrivate: false },
    ]);
  });

  it('above the partner maximum descriptions too', async () => {
    expect(await readersOf([grant(KIM, 'reviewer')])).toEqual([expect.objectContaining({ readsAll: true })]);
  });

  it('an address at no partner counts, a colleague does not', async () => {
    const readers = await readersOf([
      grant('x@unknown.example', 'limitedDetails'),
      grant('lee@healthmail.example', 'reviewer'),
    ]);
    expect(readers).toEqual([{ people: 1, readsAll: false, readsPrivate: false }]);
  });

  it('the default entry counts where a relationship shows more than busy times', async () => {
    const partners = EXAMPLE_REGISTER.partners.map((partner) => ({
      ...partner,
      relationship: { level: 'limitedDetails' as const },
    }));
    const wide = { ...grant(undefined, 'limitedDetails') };
    const register = { ...EXAMPLE_REGISTER, partners };
    const ports = createFakePorts({ register });
    const permissions = {
      ...ports.permissions,
      listCalendars: async () => succeed([{ id: 'cal-1', name: 'Calendar', isDefault: true, canShare: true }]),
      list: async () => succeed([wide]),
    };
    const reading = await readSharing({ ...ports, permissions });
    const readers = reading.kind === 'read' ? (readOwnReaders(reading.picture)[0]?.readers ?? []) : [];
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.every(({ people, readsPrivate }) => people === 0 && !readsPrivate)).toBe(true);
  });
});
