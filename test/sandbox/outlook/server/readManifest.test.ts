import { readFileSync } from 'node:fs';
import { readManifest } from '../../../../sandbox/outlook/server/readManifest';

const xml = readFileSync('manifest.xml', 'utf8');
const ORIGIN = 'http://localhost:8081';

describe('what Outlook takes from the manifest', () => {
  it('is the button, the pane, the surfaces and the events, at the addresses of the sandbox', () => {
    expect(readManifest(xml, ORIGIN)).toEqual({
      name: 'Partner Sharing',
      iconUrl: 'http://localhost:8081/icon-32.png',
      paneUrl: 'http://localhost:8081/taskpane.html',
      permissionLevel: 3,
      surfaces: { organizer: true, attendee: true, messageRead: true },
      organizerPaneIds: ['organizer.openPane'],
      supportsSharedFolders: true,
      events: {
        pageUrl: 'http://localhost:8081/launchevent.html',
        launch: expect.arrayContaining([
          { type: 'OnAppointmentSend', functionName: 'onAppointmentSend', sendMode: 'PromptUser' },
        ]),
      },
    });
  });

  test.each([
    ['no button on messages', 'MessageReadCommandSurface', { organizer: true, attendee: true, messageRead: false }],
    [
      'no button for attendees',
      'AppointmentAttendeeCommandSurface',
      { organizer: true, attendee: false, messageRead: true },
    ],
  ])('says so when there is %s', (_what, surface, expected) => {
    expect(readManifest(xml.replace(surface, 'DetectedEntity'), ORIGIN).surfaces).toEqual(expected);
  });

  test.each([
    ['ReadItem', 1],
    ['ReadWriteItem', 3],
    ['ReadWriteMailbox', 2],
  ])('counts %s as office.js does', (permission, level) => {
    const changed = xml.replace(/<Permissions>\w+</, `<Permissions>${permission}<`);
    expect(readManifest(changed, ORIGIN).permissionLevel).toBe(level);
  });

  it('takes SoftBlock for the send mode where none is written', () => {
    const { events } = readManifest(xml.replace(' SendMode="PromptUser"', ''), ORIGIN);
    expect(events?.launch.find(({ type }) => type === 'OnAppointmentSend')?.sendMode).toBe('SoftBlock');
  });

  it('knows of no events where the manifest names none', () => {
    expect(
      readManifest(xml.replace('xsi:type="LaunchEvent"', 'xsi:type="DetectedEntity"'), ORIGIN).events,
    ).toBeUndefined();
  });

  it('does not count a button that opens no pane among those an alert may name', () => {
    const changed = xml.replace('xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"');
    expect(readManifest(changed, ORIGIN).organizerPaneIds).toEqual([]);
  });
});
