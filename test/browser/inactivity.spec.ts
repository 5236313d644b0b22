import { expect, test } from './fixtures';

const MINUTE = 60_000;

test('SEC-09: after a time without use what was read about people is gone, and a button goes on', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  await expect(pane.getByText('kim.rowe@northshire.example')).toBeVisible();
  await pane.locator('body').evaluate(
    (_body, later) => {
      const now = Date.now;
      Date.now = () => now() + later;
    },
    24 * 60 * MINUTE,
  );
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText('What was shown here is cleared', {
    timeout: 15_000,
  });
  await expect(pane.locator('body')).not.toContainText('@northshire.example');
  await pane.getByRole('button', { name: 'Continue' }).click();
  await expect(pane.getByRole('navigation')).toBeVisible();
});
