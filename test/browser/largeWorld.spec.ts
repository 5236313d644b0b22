import type { CDPSession, Page } from '@playwright/test';
import type { Exchange } from '../../sandbox/outlook/api';
import type { CalendarFolder, StoredEvent, World } from '../../sandbox/world/world';
import { openCheckUp } from './checkUpPages';
import { expect, test } from './fixtures';
import { traceTasks } from './mainThread';
import { MOMENT } from './runningSandbox';

test.use({ worldSize: 'large' });
test.describe.configure({ timeout: 180_000 });

const DAY = 86_400_000;
const DAYS_AHEAD = 170;
const ENTRIES = 10_000;
const MOST_HEAP = 150_000_000;
/** Milliseconds of processor time: within so many the pane answers. */
const LONGEST_TASK = 100;

const ownCalendars = ({ mailboxes, me }: World): readonly CalendarFolder[] => mailboxes.get(me)?.calendars ?? [];

const dayAhead = (days: number): string => new Date(MOMENT + days * DAY).toISOString().slice(0, 10);

const onDay = <T extends { dateTime?: string | null }>(when: T | null | undefined, day: string): T | undefined =>
  when ? { ...when, dateTime: `${day}T${when.dateTime?.slice(11)}` } : undefined;

/** Everything that is single and timed comes to the main calendar, on one of the days that a scan looks through. */
function bringEntriesAhead(world: World): void {
  const calendars = ownCalendars(world);
  const main = calendars.find(({ isDefault }) => isDefault);
  let moved = 0;
  const move = (id: string, stored: StoredEvent): void => {
    const day = dayAhead(1 + (moved % DAYS_AHEAD));
    const { event } = stored;
    stored.event = { ...event, start: onDay(event.start, day), end: onDay(event.end, day) };
    main?.events.set(id, stored);
    moved += 1;
  };
  for (const calendar of calendars) {
    for (const [id, stored] of [...calendar.events]) {
      if (stored.event.recurrence || stored.event.isAllDay) continue;
      calendar.events.delete(id);
      move(id, stored);
    }
  }
}

/** How many requests the simulator worked at, at most, at the same moment. */
const atOnce = (traffic: readonly Exchange[]): number =>
  Math.max(
    ...traffic.map(
      ({ at }) => traffic.filter((other) => other.at <= at && at < other.at + other.milliseconds - 1).length,
    ),
  );

/** Bytes in use after a collection, of everything that runs in the page: the add-in, and Outlook's page around it. */
async function heapInUse(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

const note = (info: { annotations: { type: string; description?: string }[] }, description: string): void => {
  info.annotations.push({ type: 'figure', description });
  process.stdout.write(`${description}\n`);
};

test('ADM-07, CAL-01: 200 grants in 20 calendars are read four at once, with progress and cancel, and drawn on demand', async ({
  outlook,
}, info) => {
  const { sandbox, page } = outlook;
  const calendars = ownCalendars(sandbox.world());
  const outside = calendars.flatMap(({ permissions }) => permissions).filter((one) => !one.isInsideOrganization);
  sandbox.faults.replace([{ kind: 'delay', method: 'GET', path: 'calendarPermissions', times: 0, value: 900 }]);
  const pane = await outlook.goTo('Sharing');
  await expect(pane.getByRole('progressbar', { name: 'Reading who can see your calendar' })).toBeVisible();
  await pane.getByRole('button', { name: 'Cancel' }).click();
  await expect(pane.getByText('You stopped the reading. Nothing was changed.')).toBeVisible();
  sandbox.faults.replace([]);
  await pane.getByRole('button', { name: 'Check now' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/^\d+ people outside can see your calendar/);

  const rows = pane.getByRole('button', { name: /^Stop sharing with / });
  expect(calendars.length).toBe(20);
  expect(outside.length).toBeGreaterThanOrEqual(190);
  expect(await rows.count(), 'rows drawn at first').toBeLessThan(outside.length / 3);
  await pane.locator('html').evaluate(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(window, { longest: Math.max((window as unknown as { longest: number }).longest, duration) });
    }).observe({ type: 'longtask' });
  });
  await expect
    .poll(
      async () => {
        await pane.locator('html').evaluate((root) => window.scrollTo(0, root.scrollHeight));
        return rows.count();
      },
      { intervals: [50], timeout: 30_000 },
    )
    .toBe(outside.length);
  const longest = await pane.locator('html').evaluate(() => (window as unknown as { longest: number }).longest);
  const heap = await heapInUse(page);
  const most = atOnce(sandbox.traffic);
  note(
    info,
    `Picture of ${outside.length} grants: ${most} requests at most at once, longest task while scrolling ${Math.round(longest)} ms, heap ${(heap / 1e6).toFixed(0)} MB`,
  );
  expect(most).toBeLessThanOrEqual(4);
  expect(most, 'the reading does not stand in a single line').toBeGreaterThan(1);
  expect(longest).toBeLessThan(500);
  expect(heap).toBeLessThan(MOST_HEAP);
});

test('ADM-07, GOV-08: 10,000 entries are looked through before a raise, with progress and cancel, and little stays', async ({
  outlook,
}, info) => {
  const { sandbox, page } = outlook;
  const pane = await outlook.goTo('Sharing');
  bringEntriesAhead(sandbox.world());
  await pane.getByRole('button', { name: 'Share with someone at a partner' }).click();
  await pane.getByLabel('Full email address').fill('sam.hall@northshire.example');
  await pane.getByRole('button', { name: 'Continue' }).click();
  await pane.getByRole('radio', { name: 'Can view titles and locations' }).check();
  const before = await heapInUse(page);
  sandbox.faults.replace([{ kind: 'delay', method: 'GET', path: 'calendarView', times: 0, value: 300 }]);
  await pane.getByRole('button', { name: 'Continue' }).click();
  const exposure = pane.getByRole('region', { name: 'What would become visible' });
  await expect(exposure.getByRole('progressbar')).toBeVisible();
  await expect(exposure).toContainText(/[1-9]\d* entries so far/);
  await exposure.getByRole('button', { name: 'Cancel' }).click();
  await expect(exposure.getByRole('status').first()).toContainText('Not checked: you stopped it');
  sandbox.faults.replace([]);
  const asked = sandbox.traffic.length;
  const began = performance.now();
  await exposure.getByRole('button', { name: 'Look through it' }).click();
  await expect(exposure.getByRole('status').first()).toContainText(/upcoming entr/, { timeout: 40_000 });
  const seconds = (performance.now() - began) / 1000;
  const pages = sandbox.traffic
    .slice(asked)
    .filter(({ path, status }) => path.includes('/calendarView') && status === 200);
  const read = pages
    .map(({ responseBody }) => (responseBody as { value: unknown[] }).value.length)
    .reduce((sum, count) => sum + count, 0);
  const heap = await heapInUse(page);
  const most = atOnce(sandbox.traffic);
  note(
    info,
    `Scan of ${read} entries: ${pages.length} requests, ${most} at most at once, ${seconds.toFixed(1)} s, heap ${(heap / 1e6).toFixed(0)} MB, before it ${(before / 1e6).toFixed(0)} MB`,
  );
  expect(read).toBeGreaterThan(ENTRIES * 0.95);
  expect(most).toBeLessThanOrEqual(4);
  expect(heap).toBeLessThan(MOST_HEAP);
  expect(await exposure.getByRole('listitem').count(), 'rows of what was found').toBeLessThanOrEqual(30);
});

test('ADM-07, GOV-08: a check-up looks through 10,000 entries while the pane answers, and little of them stays', async ({
  outlook,
}, info) => {
  const { sandbox, page } = outlook;
  const pane = await openCheckUp(outlook);
  await pane.getByLabel('First day').fill('2025-01-01');
  await pane.getByLabel('Last day').fill('2028-12-31');
  const tasks = await traceTasks(page);
  const before = sandbox.traffic.length;
  const began = performance.now();
  await pane.getByRole('button', { name: 'Look through my calendars' }).click();
  await pane.getByRole('heading', { name: 'Old entries' }).waitFor({ timeout: 120_000 });
  const seconds = (performance.now() - began) / 1_000;
  const longest = Math.round(await tasks.stop());
  const heap = await heapInUse(page);
  const said = (await pane.getByText(/^Looked through: /).textContent()) ?? '';
  note(
    info,
    `Check-up. ${said.split(';')[0]}: ${sandbox.traffic.length - before} requests, ${seconds.toFixed(1)} s, ` +
      `longest task ${longest} ms of processor time, heap ${(heap / 1e6).toFixed(0)} MB`,
  );
  expect(said).toMatch(/^Looked through: 1\d,\d{3} entries in 20 calendars/);
  expect(heap).toBeLessThan(MOST_HEAP);
  expect(longest).toBeLessThan(LONGEST_TASK);
});
