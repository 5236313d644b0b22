import { MANUAL_DEFAULT_STEPS, sayManualGuides } from '../../src/wording/sayManualSteps';

const PERSON = 'sam.hall@northshire.example';

describe.each(['none', 'availabilityOnly', 'limitedDetails'] as const)('by hand to "%s"', (level) => {
  test.each([
    ['CAL-11: classic Outlook', 'Classic Outlook on Windows', 'Sharing Permissions'],
    ['CAL-15: the web', 'Outlook on the web and new Outlook', 'Sharing and permissions'],
  ])('%s', (_row, client, where) => {
    const guide = sayManualGuides(PERSON, level).find((one) => one.client === client);
    expect(guide?.steps.join(' ')).toContain(where);
    expect(guide?.steps.join(' ')).toContain(PERSON);
  });
});

test('CAL-12: the guide says that sometimes only the default can be chosen', () => {
  const steps = sayManualGuides(PERSON, 'limitedDetails').flatMap((guide) => guide.steps);
  expect(steps.join(' ')).toContain('Sometimes only the default level can be chosen');
});

test('CAL-08: what everybody sees is changed in Outlook, in steps', () => {
  expect(MANUAL_DEFAULT_STEPS.join(' ')).toContain('People in my organization');
});
