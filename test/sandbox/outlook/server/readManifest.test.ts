import { readFileSync } from 'node:fs';
import { readManifest } from '../../../../sandbox/outlook/server/readManifest';

const xml = readFileSync('manifest.xml', 'utf8');
const ORIGIN = 'http://localhost:8081';

describe('what Outlook takes from the manifest', () => {
  it('is the button, the pane and the surfaces, at the addresses of the sandbox', () => {
    expect(readManifest(xml, ORIGIN)).toEqual({
      name: 'Partner Sharing',
      iconUrl: 'http://localhost:8081/icon-32.png',
      paneUrl: 'http://localhost:8081/taskpane.html',
      permissionLevel: 1,
      surfaces: { organizer: true, attendee: true, messageRead: true },
      supportsSharedFolders: true,
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
    const changed = xml.replace('<Permissions>ReadItem<', `<Permissions>${permission}<`);
    expect(readManifest(changed, ORIGIN).permissionLevel).toBe(level);
  });
});
