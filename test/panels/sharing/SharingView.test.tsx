import type { SharingPicture } from '../../../src/application/readSharing';
import { readSharing } from '../../../src/application/readSharing';
import { SharingView } from '../../../src/panels/sharing/SharingView';
import { createFakeCalendarPermissions, outsideEntry } from '../../fakes/fakeCalendarPermissions';
import { createFakePorts } from '../../fakes/fakePorts';
import { drawView } from '../drawView';
import { ACCOUNTS_NOT_CHECKED } from './accountsNotChecked';

const nothing = () => undefined;

const read = async (...entries: Parameters<typeof outsideEntry>[]): Promise<SharingPicture> => {
  const permissions = createFakeCalendarPermissions(entries.map((entry) => outsideEntry(...entry)));
  const reading = await readSharing(createFakePorts({ permissions }));
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.picture;
};

const draw = async (...entries: Parameters<typeof outsideEntry>[]) =>
  drawView(
    <SharingView
      picture={await read(...entries)}
      timeZone="Europe/London"
      client="web"
      accounts={ACCOUNTS_NOT_CHECKED}
      accountType="personal"
      repairCount={0}
      onStart={nothing}
      onRepair={nothing}
      onHistory={nothing}
      onCheck={nothing}
    />,
  );

test('CAL-23: each share stands there with person, organisation, level and partner status, to change or to stop', async () => {
  const { lines, buttons } = await draw(['sam.hall@northshire.example', 'availabilityOnly']);
  expect(lines).toEqual(
    expect.arrayContaining(['Northshire Council', 'Active', 'sam.hall@northshire.example', "Can view when I'm busy"]),
  );
  expect(buttons).toEqual([
    'Change what sam.hall@northshire.example sees',
    'Stop sharing with sam.hall@northshire.example',
    'Find SIP address of sam.hall@northshire.example',
    'How to change this in Outlook',
    'New Outlook on Windows',
    'Classic Outlook on Windows',
    'Outlook on a Mac',
    'Outlook on a phone',
    'Share with someone at a partner',
    'History of your shares',
    'Check again',
  ]);
});

test('CAL-04: a level above the partner maximum is flagged, with one press to the lower one', async () => {
  const { lines, buttons } = await draw(['kim.lowe@northshire.example', 'reviewer']);
  expect(lines).toContain('Above partner maximum');
  expect(buttons[0]).toBe('Lower to "Can view titles and locations" for kim.lowe@northshire.example');
});

test('CAL-25: a share with a partner that is not active says so and can be stopped', async () => {
  const { lines, buttons } = await draw(['r.okafor@bayview.example', 'availabilityOnly']);
  expect(lines).toContain('Federation not active');
  expect(buttons).toContain('Stop sharing with r.okafor@bayview.example');
});

test('CAL-21: no control changes more than one person', async () => {
  const { buttons } = await draw(
    ['sam.hall@northshire.example', 'reviewer'],
    ['kim.lowe@northshire.example', 'reviewer'],
  );
  expect(buttons.filter((name) => /\ball\b|everyone|everybody/i.test(name))).toEqual([]);
  expect(buttons.filter((name) => name.startsWith('Lower'))).toHaveLength(2);
});

test.each([
  ['nobody', [], 'You share your calendar with nobody outside'],
  ['one person', ['sam.hall@northshire.example'], '1 person outside can see your calendar'],
  ['two people', ['sam.hall@northshire.example', 'a.patel@elmwood.example'], '2 people outside can see your calendar'],
])('with %s the heading is the answer', async (_sentence, addresses, heading) => {
  const { lines } = await draw(
    ...addresses.map((address) => [address, 'availabilityOnly'] as [string, 'availabilityOnly']),
  );
  expect(lines[0]).toBe(heading);
});
