import { MANUAL_FACTS } from '../../src/wording/manualGuides';
import { sayManualGuides, type ManualTask } from '../../src/wording/sayManualSteps';
import type { OutlookClient } from '../../src/application/outlookClient';

const PERSON = 'sam.hall@northshire.example';
const CLIENTS: readonly OutlookClient[] = ['web', 'newWindows', 'classicWindows', 'mac', 'phone'];

const guideFor = (client: OutlookClient, task: ManualTask) =>
  sayManualGuides(task)
    .find((guide) => guide.client === client)
    ?.steps.join(' ') ?? '';

describe.each(['none', 'availabilityOnly', 'limitedDetails'] as const)('by hand to "%s"', (to) => {
  const task: ManualTask = { kind: 'person', person: PERSON, to };

  test.each<[row: string, client: OutlookClient, where: string]>([
    ['CAL-11: classic Outlook', 'classicWindows', 'Sharing Permissions'],
    ['CAL-15: the web', 'web', 'Sharing and permissions'],
    ['new Outlook', 'newWindows', 'Sharing and permissions'],
    ['a Mac', 'mac', 'Sharing Permissions'],
    ['a phone', 'phone', 'cogwheel'],
  ])('%s', (_row, client, where) => {
    expect(guideFor(client, task)).toContain(where);
    expect(guideFor(client, task)).toContain(PERSON);
    expect(guideFor(client, task)).not.toMatch(/[{}]/);
  });
});

test.each(CLIENTS)('CAL-15: in %s its own steps come first, and the others are there', (here) => {
  const guides = sayManualGuides({ kind: 'look' }, here);
  expect(guides[0]?.client).toBe(here);
  expect(guides.map(({ client }) => client).sort()).toEqual([...CLIENTS].sort());
});

test('CAL-12: the guide says that sometimes only the default can be chosen', () => {
  const task: ManualTask = { kind: 'person', person: PERSON, to: 'limitedDetails' };
  expect(guideFor('classicWindows', task)).toContain('Sometimes only the default level can be chosen');
});

test('CAL-08: what everybody sees is changed in Outlook, in steps', () => {
  expect(guideFor('web', { kind: 'everybody' })).toContain('People in my organization');
  expect(guideFor('phone', { kind: 'everybody' })).toMatch(/^What everybody sees cannot be changed here/);
});

test('CAL-11: whoever says so is named, and that it bears no date', () => {
  const sources = sayManualGuides({ kind: 'look' }).map(({ source }) => source);
  expect(sources.every((source) => /^Steps: .+ \(undated; they may differ in your version\)\.$/.test(source))).toBe(
    true,
  );
  expect(MANUAL_FACTS.every(({ source }) => source.length > 10)).toBe(true);
});
