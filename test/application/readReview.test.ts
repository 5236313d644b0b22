import { readReview } from '../../src/application/readReview';
import { setReviews } from '../../src/application/reviewDates';
import { shareKey } from '../../src/domain/sharing';
import { createFakeCalendarPermissions, outsideEntry } from '../fakes/fakeCalendarPermissions';
import { SAM } from '../fakes/exampleRegister';
import { createFakePorts } from '../fakes/fakePorts';
import { createFakeReviews } from '../fakes/fakeSharingPorts';

const TITLE = 'Review who sees my calendar';
const NINE = Date.parse('2026-11-26T09:00:00Z');

const open = async (given: Partial<{ subject: string; start: number; entries: boolean }> = {}) => {
  const entries =
    given.entries === false
      ? []
      : [outsideEntry(SAM.text, 'availabilityOnly'), outsideEntry('kim@northshire.example', 'limitedDetails')];
  const base = createFakePorts({ permissions: createFakeCalendarPermissions(entries) });
  const calendars = await base.permissions.listCalendars();
  const id = calendars.ok ? (calendars.value.find(({ isDefault }) => isDefault)?.id ?? '') : '';
  const reviews = createFakeReviews([
    { id: 'one', date: '2026-11-26', shares: [shareKey(id, SAM)] },
    { id: 'another', date: '2026-12-24', shares: ['somebody'] },
  ]);
  const ports = { ...base, reviews };
  const { subject = TITLE, start = NINE } = given;
  return { ports, reading: await readReview(ports, { subject, start }, TITLE) };
};

describe('CAL-23: what is open is the review of these shares', () => {
  it('shows the shares it was set for, as they are now, and no others', async () => {
    const { reading } = await open();
    expect(reading).toMatchObject({ kind: 'read', ended: 0 });
    expect(reading.kind === 'read' && reading.shares.map(({ grant }) => grant.permission.address)).toEqual([SAM.text]);
  });

  it.each([
    ['an entry with other words is none', { subject: 'Ward round' }],
    ['nor one with these words on another day', { start: NINE + 86_400_000 }],
  ])('%s', async (_sentence, given) => {
    expect((await open(given)).reading).toEqual({ kind: 'none' });
  });

  it('says how many have ended', async () => {
    expect((await open({ entries: false })).reading).toMatchObject({ kind: 'read', shares: [], ended: 1 });
  });

  it('an answer that does not come is not "nothing"', async () => {
    const { ports } = await open();
    ports.reviews.failure = { kind: 'unavailable' };
    expect(await readReview(ports, { subject: TITLE, start: NINE }, TITLE)).toMatchObject({ kind: 'failed' });
  });

  it('several shares are put off to one later day together, and the old entry goes with the last of them', async () => {
    const { ports } = await open();
    const keys = ports.reviews.held()[0]?.shares ?? [];
    await setReviews(ports, [...keys, 'another share'], {
      date: '2027-01-15',
      title: TITLE,
      timeZone: 'Europe/London',
    });
    expect(ports.reviews.held().map(({ date, shares }) => [date, shares.length])).toEqual([
      ['2026-12-24', 1],
      ['2027-01-15', 2],
    ]);
  });
});
