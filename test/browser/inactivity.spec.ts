import { expect, test } from './fixtures';

const DAY = 24 * 60 * 60_000;

test('SEC-09: after a time without use what was read about people is gone, and a button goes on', async ({
  outlook,
}) => {
  const pane = await outlook.goTo('Sharing');
  await expect(pane.getByText('kim.rowe@northshire.example')).toBeVisible();
  await pane.locator('body').evaluate((_body, later) => {
    const plain = Date;
    const tomorrow = (_target: DateConstructor, name: string | symbol): unknown =>
      name === 'now' ? () => plain.now() + later : Reflect.get(plain, name);
    window.Date = new Proxy(plain, { get: tomorrow });
  }, DAY);
  const heading = pane.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('What was shown here is cleared', { timeout: 15_000 });
  await expect(pane.locator('body')).not.toContainText('@northshire.example');
  await pane.getByRole('button', { name: 'Continue' }).click();
  await expect(pane.getByRole('navigation')).toBeVisible();
});
