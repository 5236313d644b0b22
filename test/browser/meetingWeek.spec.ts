import { guidOf } from '../../sandbox/world/ids';
import type { StoredEvent } from '../../sandbox/world/world';
import { expect, test, type Outlook } from './fixtures';
import { tabTo } from './keyboard';

const storedIn = ({ sandbox }: Outlook, title: RegExp): StoredEvent => {
  const { mailboxes, me } = sandbox.world();
  const all = [...(mailboxes.get(me)?.calendars.flatMap(({ events }) => [...events.values()]) ?? [])];
  const found = all.find(({ event }) => title.test(event.subject ?? ''));
  if (!found) throw new Error(`no ${title}`);
  return found;
};

const OAKHAM = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbCd%40thread.v2/0?context=%7b%22Tid%22%3a%22${guidOf('tenant oakham.example')}%22%7d`;
const SHORT = 'https://teams.microsoft.com/meet/3481234567890?p=aBcD';

/** The same invitation with another link; `own`: Outlook made it. */
const linkTo = (stored: StoredEvent, url: string, own: string | undefined): void => {
  stored.event = {
    ...stored.event,
    onlineMeeting: own === undefined ? null : { joinUrl: own },
    body: { contentType: 'html', content: `<html><body><a href="${url}">Join the meeting now</a></body></html>` },
  };
};

test('REC-08: meetings of the coming week that are hosted elsewhere are listed, and one opens in Outlook', async ({
  outlook,
}) => {
  const { page } = outlook;
  linkTo(storedIn(outlook, /^Pharmacy liaison/), 'https://us02web.zoom.us/j/81234567890', undefined);
  const pane = await outlook.goTo('More');
  await pane.getByRole('button', { name: 'Meetings hosted elsewhere' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/meetings of the next 7 days are hosted elsewhere/);
  const elsewhere = pane.getByRole('region', { name: 'Hosted elsewhere' });
  const row = elsewhere.getByRole('listitem').filter({ hasText: 'Commissioning update' });
  await expect(row).toContainText('Thursday 26 November, 11:30');
  await expect(row).toContainText('Northshire Council hosts this meeting');
  await expect(row).toContainText('It may be recorded: recording is on at Northshire Council.');
  await expect(elsewhere).not.toContainText('Care home cardiology link');
  const notKnown = pane.getByRole('region', { name: 'Not known who hosts' });
  await expect(notKnown).toContainText('Pharmacy liaison');
  await expect(pane.getByText(/hosted by your organisation, \d+ without an online meeting/)).toBeVisible();
  await row.getByRole('button', { name: 'Commissioning update' }).click();
  await expect(page.getByRole('dialog', { name: /^Appointment: Commissioning update/ })).toBeVisible();
});

test('ACC-02: the list, and what may be done about a meeting, with the keyboard alone', async ({ outlook }) => {
  const { page, pane } = outlook;
  await outlook.goTo('This appointment', /^Commissioning update/);
  await pane.getByRole('heading', { name: 'Northshire Council hosts this meeting' }).waitFor();
  await tabTo(page, /^Words to say at the start/);
  await page.keyboard.press('Enter');
  await expect(pane.getByText(/is anybody recording this/)).toBeVisible();
  await tabTo(page, /^How to decline/);
  await page.keyboard.press('Enter');
  await expect(pane.getByText('Press Decline.', { exact: true })).toBeVisible();
  await tabTo(page, /^More$/, 120);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Meetings hosted elsewhere$/);
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/hosted elsewhere/);
  await tabTo(page, /^Back$/, 120);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Meetings hosted elsewhere$/, 120);
});

test('nobody is signed in: the list asks for it', async ({ outlook }) => {
  outlook.sandbox.setSettings({ signIn: 'consent' });
  const pane = await outlook.goTo('More');
  await pane.getByRole('button', { name: 'Meetings hosted elsewhere' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Sign in to see who hosts your meetings');
});

test('a week that cannot be read is said, and read again', async ({ outlook }) => {
  const { sandbox } = outlook;
  sandbox.faults.replace([{ kind: 'malformed', method: 'GET', path: 'calendarView', times: 1 }]);
  const pane = await outlook.goTo('More');
  await pane.getByRole('button', { name: 'Meetings hosted elsewhere' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('Not checked: who hosts your meetings');
  await pane.getByRole('button', { name: 'Try again' }).click();
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/hosted elsewhere/);
});

test.describe('a tenant that the register does not know', () => {
  const open = async (outlook: Outlook) => {
    linkTo(storedIn(outlook, /^Commissioning update/), OAKHAM, OAKHAM);
    await outlook.page.reload();
    const pane = await outlook.goTo('This appointment', /^Commissioning update/);
    await pane.getByRole('heading', { name: 'Not known who hosts this meeting' }).waitFor();
    return pane;
  };

  test('has a name where an administrator allows to ask, and is no partner for that', async ({ outlook }) => {
    const pane = await open(outlook);
    await expect(pane.getByText('Microsoft 365 knows it as Oakham Borough Council (oakham.example).')).toBeVisible();
    await expect(pane.getByText(/no partner of yours/).first()).toBeVisible();
  });

  test('has none where nobody allowed it', async ({ outlook }) => {
    outlook.sandbox.setSettings({ withheldScopes: ['CrossTenantInformation.ReadBasic.All'] });
    const pane = await open(outlook);
    await expect(pane.getByText(/an administrator has not allowed the add-in to ask/)).toBeVisible();
  });
});

test.describe('X-27: a short link at Teams names nobody', () => {
  test('Outlook made it for this appointment: one’s own organisation hosts', async ({ outlook }) => {
    linkTo(storedIn(outlook, /^Care home cardiology link/), SHORT, SHORT);
    await outlook.page.reload();
    const pane = await outlook.goTo('This appointment', /^Care home cardiology link/);
    await expect(pane.getByRole('heading', { name: 'Your organisation hosts this meeting' })).toBeVisible();
  });

  test('it was pasted: not known', async ({ outlook }) => {
    linkTo(storedIn(outlook, /^Care home cardiology link/), SHORT, undefined);
    await outlook.page.reload();
    const pane = await outlook.goTo('This appointment', /^Care home cardiology link/);
    await expect(pane.getByRole('heading', { name: 'Not known who hosts this meeting' })).toBeVisible();
    await expect(pane.getByText(/and Outlook did not make it for this appointment/)).toBeVisible();
  });
});

test.describe('one’s own meeting, where the tenant’s policy holds recording as it is', () => {
  const turnOff = async (outlook: Outlook) => {
    const pane = await outlook.goTo('This appointment', /^Care home cardiology link/);
    await pane.getByRole('button', { name: 'Check whether it may be recorded' }).click();
    await pane.getByRole('button', { name: 'Switch recording off' }).click();
    return pane.getByRole('region', { name: 'Recording settings of this meeting' });
  };

  test('refused: nothing was changed', async ({ outlook }) => {
    outlook.sandbox.setSettings({ graph: { meetingPolicy: 'refuses' } });
    await expect(await turnOff(outlook)).toContainText('Microsoft 365 did not allow it.');
  });

  test('answered and not made: what the server holds is said', async ({ outlook }) => {
    outlook.sandbox.setSettings({ graph: { meetingPolicy: 'keeps' } });
    const settings = await turnOff(outlook);
    await expect(settings).toContainText('Recording is allowed');
    await expect(settings).toContainText('Microsoft 365 kept the setting as it was');
  });
});

test('the answer of the server stays with the form for the decision at Send', async ({ outlook }) => {
  const { page } = outlook;
  const pane = await outlook.goTo('This appointment', /^Care home cardiology link/);
  await pane.getByRole('button', { name: 'Check whether it may be recorded' }).click();
  await pane.getByRole('button', { name: 'Switch recording off' }).click();
  await expect(pane.getByText('Recording is switched off for this meeting.').first()).toBeVisible();
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  const kept = await frame?.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { sessionData } = Office.context.mailbox.item as Office.AppointmentCompose;
        sessionData.getAsync('partner-sharing.meeting', (answer) => resolve(answer.value));
      }),
  );
  expect(JSON.parse(kept ?? '')).toEqual({ v: 1, host: 'own', name: '', recording: 'off' });
});
