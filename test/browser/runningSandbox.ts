import type { Page } from '@playwright/test';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/createSandbox';
import type { Session } from '../../sandbox/outlook/api';

/** A Tuesday in winter, 9:15 in London: what the tests' sandboxes take for now. */
export const MOMENT = Date.parse('2026-11-24T09:15:00Z');

export interface RunningSandbox extends Sandbox {
  readonly origins: Session['origins'];
  /** Opens an appointment of the week that Outlook shows. */
  openAppointment(page: Page, title?: RegExp): Promise<void>;
}

/** A sandbox of its own on three free ports; close it. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const sandbox = createSandbox({ world: { size: 'small', now: MOMENT }, log: process.env.GRAPH_LOG, ...options });
  const origins = await sandbox.start();
  return { ...sandbox, origins, openAppointment };
}

async function openAppointment(page: Page, title = /^Cardiology clinic/): Promise<void> {
  await page.getByRole('button', { name: title }).first().press('Enter');
  await page.getByRole('dialog', { name: /^Appointment: / }).waitFor();
}
