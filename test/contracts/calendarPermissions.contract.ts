import type { CalendarPermission, CalendarPermissions } from '../../src/application/ports';
import { address } from '../fakes/exampleRegister';

/** One server behind the port, as somebody meets it who has not shared with Sam Hall yet. */
export interface Subject {
  readonly permissions: CalendarPermissions;
  /** The next write is made, and its answer lost: a gateway gives up. */
  loseNextAnswer(call: 'add' | 'change' | 'remove'): void;
  /** The next grant comes out one level lower than asked. */
  grantLess(call: 'add' | 'change'): void;
  close(): Promise<void>;
}

const SAM = address('sam.hall@northshire.example');

/** What the use cases rely on, whoever answers. */
export const describeCalendarPermissions = (name: string, open: () => Promise<Subject>): void =>
  describe(`${name} keeps the promises of the port`, () => {
    let subject: Subject;
    let permissions: CalendarPermissions;
    let calendarId: string;

    beforeEach(async () => {
      subject = await open();
      permissions = subject.permissions;
      const calendars = await permissions.listCalendars();
      calendarId = (calendars.ok && calendars.value.find(({ isDefault }) => isDefault)?.id) || '';
    });
    afterEach(() => subject.close());

    const all = async (): Promise<readonly CalendarPermission[]> => {
      const list = await permissions.list(calendarId);
      if (!list.ok) throw new Error(list.error.kind);
      return list.value;
    };
    const ofSam = async () => (await all()).filter((entry) => entry.address?.toLowerCase() === SAM.text);
    const addSam = async (level: 'availabilityOnly' | 'limitedDetails' = 'availabilityOnly') => {
      const added = await permissions.add(calendarId, SAM, level);
      if (!added.ok) throw new Error(added.error.kind);
      return added.value;
    };

    test('there is one default calendar, and its owner may share it', async () => {
      const calendars = await permissions.listCalendars();
      expect(calendars.ok && calendars.value.filter(({ isDefault, canShare }) => isDefault && canShare)).toHaveLength(
        1,
      );
    });

    test('one entry stands for the own organisation; it has no address and cannot be removed', async () => {
      const [entry, ...others] = (await all()).filter(({ isOrganizationDefault }) => isOrganizationDefault);
      expect(others).toEqual([]);
      expect(entry).toMatchObject({ isRemovable: false, isInsideOrganization: true });
      expect(entry?.address).toBeUndefined();
    });

    test('who was added is on the list once, outside the organisation, at the level asked for', async () => {
      expect(await ofSam()).toEqual([]);
      const added = await addSam();
      expect(added).toMatchObject({
        level: 'availabilityOnly',
        isInsideOrganization: false,
        isOrganizationDefault: false,
      });
      expect(await ofSam()).toEqual([added]);
    });

    test('who was changed is on the list at the new level, under the same id', async () => {
      const { id } = await addSam();
      expect(await permissions.change(calendarId, id, 'limitedDetails')).toMatchObject({
        ok: true,
        value: { id, level: 'limitedDetails' },
      });
      expect(await ofSam()).toMatchObject([{ id, level: 'limitedDetails' }]);
    });

    test('who was removed is not on the list', async () => {
      const { id } = await addSam();
      expect(await permissions.remove(calendarId, id)).toEqual({ ok: true, value: undefined });
      expect(await ofSam()).toEqual([]);
    });

    test('what is not there can neither be changed nor removed', async () => {
      const { id } = await addSam();
      await permissions.remove(calendarId, id);
      expect(await permissions.change(calendarId, id, 'limitedDetails')).toMatchObject({
        ok: false,
        error: { kind: 'not-found' },
      });
      expect(await permissions.remove(calendarId, id)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    });

    test('a second entry for a person is a conflict and changes nothing', async () => {
      await addSam();
      expect(await permissions.add(calendarId, SAM, 'limitedDetails')).toMatchObject({
        ok: false,
        error: { kind: 'conflict' },
      });
      expect(await ofSam()).toMatchObject([{ level: 'availabilityOnly' }]);
    });

    test('the server says what it would grant', async () => {
      const levels = await permissions.allowedLevels(calendarId, SAM);
      expect(levels.ok && levels.value).toEqual(expect.arrayContaining(['availabilityOnly', 'limitedDetails']));
    });

    test('a grant whose answer is lost ends unavailable, was made once, and is found by reading', async () => {
      subject.loseNextAnswer('add');
      expect(await permissions.add(calendarId, SAM, 'availabilityOnly')).toMatchObject({
        ok: false,
        error: { kind: 'unavailable' },
      });
      expect(await ofSam()).toMatchObject([{ level: 'availabilityOnly' }]);
    });

    test('a removal whose answer is lost ends unavailable, and was made', async () => {
      const { id } = await addSam();
      subject.loseNextAnswer('remove');
      expect(await permissions.remove(calendarId, id)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
      expect(await ofSam()).toEqual([]);
    });

    test('a grant that came out lower is found by reading, whatever the answer said', async () => {
      subject.grantLess('add');
      expect((await permissions.add(calendarId, SAM, 'limitedDetails')).ok).toBe(true);
      expect(await ofSam()).toMatchObject([{ level: 'availabilityOnly' }]);
    });
  });
