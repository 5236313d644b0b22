import type { FrameLocator } from '@playwright/test';
import { expect, test, type Outlook } from './fixtures';

/** Kim of Northshire invites, on a link that names Northshire’s tenant; Northshire has both switches on. */
const PARTNER = /^Commissioning update/;
const OWN = /^Care home cardiology link/;

const meeting = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('region', { name }).first();

const composed = async ({ page }: Outlook) => page.getByRole('dialog', { name: /message/i }).last();

test('C6.1, REC-02, REC-04, REC-06, REC-07, REC-08, REC-09, REC-11, CLN-03, SEC-05, IMS-05: a partner hosts, and says so before anyone joins', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('This appointment', PARTNER);
  const region = meeting(pane, 'Northshire Council hosts this meeting');
  await expect(region).toContainText('It may be recorded: recording is on at Northshire Council.');
  await expect(region).toContainText('file sharing is on at Northshire Council');
  await expect(region).toContainText('The link names the organisation that holds it.');
  await expect(region).toContainText('which your organisation cannot assure is safe');
  await expect(region).toContainText('Download only what you trust.');
  await expect(region).toContainText('desktop, whiteboard or document');
  await expect(region.getByRole('link', { name: 'Report an incident' })).toBeVisible();
  await region.getByRole('button', { name: 'What the recording banner looks like' }).click();
  await expect(region).toContainText('The banner counts.');
  await region.getByRole('button', { name: 'How to decline' }).click();
  await expect(region).toContainText('Press Decline.');
  await region.getByRole('button', { name: 'Why it matters' }).click();
  await expect(region, 'REC-02').toContainText('no easy way to manage it afterwards');
});

test('C6.5, REC-10: the organiser is asked alone, and nothing of the entry goes out', async ({ outlook }) => {
  const pane = await outlook.goTo('This appointment', PARTNER);
  await pane.getByRole('button', { name: 'Ask the organiser to switch recording off' }).click();
  const draft = await composed(outlook);
  await expect(draft).toContainText(/kim/i);
  const text = await draft.innerText();
  expect(text).not.toMatch(/Commissioning|Slides to follow|teams\.microsoft/);
  expect(text).not.toMatch(/sam\.hall/);
});

test('C6.3, REC-01: one’s own meeting has no warning', async ({ outlook }) => {
  const pane = await outlook.goTo('This appointment', OWN);
  const region = meeting(pane, 'Your organisation hosts this meeting');
  await expect(region).toContainText('Recording is off on Healthmail.');
  await expect(region).toContainText('File sharing is off on Healthmail.');
  await expect(pane.getByRole('button', { name: 'Ask the organiser to switch recording off' })).toHaveCount(0);
});

test('C6.2, REC-14: of a partner nothing is known: it may be', async ({ outlook }) => {
  await outlook.page.getByRole('button', { name: /next week/i }).click();
  const pane = await outlook.goTo('This appointment', /^Supply of anticoagulants/);
  const region = meeting(pane, 'Elmwood Pharmacy Group hosts this meeting');
  await expect(region).toContainText('Recording may be enabled: we don’t know.');
});

test('one’s own meeting: its settings are read and changed at the server, and left with the form', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('This appointment', OWN);
  const settings = pane.getByRole('region', { name: 'Recording settings of this meeting' });
  await settings.getByRole('button', { name: 'Check whether it may be recorded' }).click();
  const permission = settings.getByRole('button', { name: 'Allow and check' });
  await expect(permission.or(settings.getByText('Recording is allowed')).first()).toBeVisible();
  if (await permission.isVisible()) await permission.click();
  await expect(settings).toContainText('Recording is allowed');
  await expect(pane.getByText('Recording is off on Healthmail.')).toHaveCount(0);
  await settings.getByRole('button', { name: 'Switch recording off' }).click();
  await expect(settings).toContainText('Recording is switched off for this meeting.');
  await settings.getByRole('button', { name: 'Allow recording again' }).click();
  await expect(settings).toContainText('Recording is allowed');
});
