import { readFileSync } from 'node:fs';
import { findManifestFaults } from '../../tools/manifestFaults';
import { toManifest, withSendMode } from '../../tools/manifest';

const manifest = readFileSync('manifest.xml', 'utf8');

const damages: readonly [sentence: string, damage: (xml: string) => string, fault: string][] = [
  [
    'a button’s label leads nowhere',
    (xml) => xml.replace('resid="Open.Label"', 'resid="Open.Lable"'),
    'resid "Open.Lable" names no resource',
  ],
  [
    'ACC-04: the pane is loaded without encryption',
    (xml) => xml.replace('id="Pane.Url" DefaultValue="https://', 'id="Pane.Url" DefaultValue="http://'),
    '"http://localhost:3000/taskpane.html" is not https',
  ],
  [
    'two controls bear one name',
    (xml) => xml.replace('"message.openPane"', '"attendee.openPane"'),
    'id "attendee.openPane" is used twice',
  ],
  [
    'a size of icon is missing',
    (xml) => xml.replace('<bt:Image size="80" resid="Icon.80"/>', ''),
    'control "organizer.openPane" has no icon of 80 pixels',
  ],
  [
    'an icon has another size than it says',
    (xml) => xml.replace('localhost:3000/icon-80.png', 'localhost:3000/icon-32.png'),
    'icon icon-32.png is 32 by 32, not 80 pixels',
  ],
  [
    'an icon’s file is not there',
    (xml) => xml.replace('localhost:3000/icon-64.png', 'localhost:3000/icon-65.png'),
    'icon "https://localhost:3000/icon-65.png" has no file icon-65.png',
  ],
  [
    'SEC-01: more is asked of the mailbox than the open item',
    (xml) => xml.replace('>ReadWriteItem<', '>ReadWriteMailbox<'),
    'Permissions is ReadWriteMailbox: the open item is all that the add-in reads and writes, ReadWriteItem',
  ],
  [
    'less is asked than a notification needs',
    (xml) => xml.replace('>ReadWriteItem<', '>ReadItem<'),
    'Permissions is ReadItem: the open item is all that the add-in reads and writes, ReadWriteItem',
  ],
  [
    'an event names a handler that nobody associates',
    (xml) => xml.replace('FunctionName="onAppointmentSend"', 'FunctionName="onSend"'),
    'handler "onSend" is associated nowhere',
  ],
  [
    'a handler waits for an event that Outlook is not asked for',
    (xml) => xml.replace(/<LaunchEvent Type="OnAppointmentTimeChanged".*?\/>/, ''),
    'handler "onAppointmentTimeChanged" has no event',
  ],
  [
    'Send is asked for twice',
    (xml) => xml.replace(/<LaunchEvent Type="OnAppointmentSend".*?\/>/, '$&$&'),
    'OnAppointmentSend stands 2 times, not once',
  ],
  [
    'GOV-05: nobody may send at all',
    (xml) => xml.replace('SendMode="PromptUser"', 'SendMode="Block"'),
    'SendMode is Block: PromptUser or SoftBlock',
  ],
  [
    'GOV-05: whether people may send anyway is left to Outlook',
    (xml) => xml.replace(' SendMode="PromptUser"', ''),
    'SendMode is left out: PromptUser or SoftBlock',
  ],
  [
    'the events run in a page that is not the runtime’s',
    (xml) => xml.replace('<SourceLocation resid="Events.Page"/>', '<SourceLocation resid="Pane.Url"/>'),
    'the page of the events is not the one of the runtime',
  ],
  [
    'classic Outlook finds no script',
    (xml) => xml.replace('<Override type="javascript" resid="Events.Script"/>', ''),
    'the runtime has no script for classic Outlook on Windows',
  ],
  [
    'the alert’s button opens nothing',
    (xml) => xml.replace('id="organizer.openPane"', 'id="organizer.open"'),
    'no button for organizers is "organizer.openPane"',
  ],
  [
    'the notification’s icon is another',
    (xml) => xml.replaceAll('"Icon.16"', '"Icon.Small"'),
    'no image is "Icon.16", which notifications show',
  ],
];

describe('what the schema of a manifest cannot see', () => {
  it('the product’s own manifest has no faults', () => {
    expect(findManifestFaults(manifest, 'assets')).toEqual([]);
  });

  it.each(damages)('%s', (_, damage, fault) => {
    expect(damage(manifest)).not.toBe(manifest);
    expect(findManifestFaults(damage(manifest), 'assets')).toContain(fault);
  });
});

describe('ACC-01, CAL-22: where the manifest puts the add-in', () => {
  it.each(['AppointmentOrganizerCommandSurface', 'AppointmentAttendeeCommandSurface', 'MessageReadCommandSurface'])(
    '%s',
    (surface) => {
      expect(manifest).toContain(`<ExtensionPoint xsi:type="${surface}">`);
    },
  );

  it('asks for a requirement set that Outlook on Windows, on the Mac, on the web and with Exchange Server all have', () => {
    const sets = [...manifest.matchAll(/MinVersion="([\d.]+)"/g)].map((match) => match[1]);
    expect(sets.length).toBeGreaterThan(0);
    expect(new Set(sets)).toEqual(new Set(['1.5']));
  });

  it('opens in calendars of somebody else as well', () => {
    expect(manifest).toContain('<SupportsSharedFolders>true</SupportsSharedFolders>');
  });
});

describe('the manifest for the address of a deployment', () => {
  it.each([
    ['an origin', 'https://addin.example', 'https://addin.example/taskpane.html'],
    ['an origin with a slash', 'https://addin.example/', 'https://addin.example/taskpane.html'],
    ['a folder', 'https://files.example/partner-sharing', 'https://files.example/partner-sharing/taskpane.html'],
  ])('%s', (_, address, pane) => {
    const written = toManifest(manifest, address);
    expect(written).toContain(`DefaultValue="${pane}"`);
    expect(written).not.toContain('localhost');
    expect(findManifestFaults(written, 'assets')).toEqual([]);
  });

  it.each([
    ['no address', 'addin', 'not an address'],
    ['ACC-04: http', 'http://addin.example', 'over https only'],
    ['a query', 'https://addin.example/?v=1', 'no query'],
  ])('refuses %s', (_, address, reason) => {
    expect(() => toManifest(manifest, address)).toThrow(reason);
  });
});

describe('GOV-05: the manifest for an organisation whose alerts stop', () => {
  it('says SoftBlock where the other says PromptUser, and nothing else', () => {
    const strict = withSendMode(manifest, 'SoftBlock');
    expect(strict).toBe(manifest.replace('SendMode="PromptUser"', 'SendMode="SoftBlock"'));
    expect(findManifestFaults(strict, 'assets')).toEqual([]);
  });
});
