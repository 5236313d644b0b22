import { readClient } from '../../../src/adapters/outlook/readClient';

const office = (hostName: string | undefined, platform: string | undefined) =>
  ({
    context: { mailbox: { diagnostics: hostName === undefined ? undefined : { hostName } }, platform },
  }) as unknown as typeof Office;

test.each([
  ['CAL-15: Outlook on the web', 'OutlookWebApp', 'OfficeOnline', 'web'],
  ['new Outlook on Windows runs web code, and says who it is', 'newOutlookWindows', 'OfficeOnline', 'newWindows'],
  ['CAL-11: classic Outlook on Windows', 'Outlook', 'PC', 'classicWindows'],
  ['a Mac has the same name, and its own platform', 'Outlook', 'Mac', 'mac'],
  ['an iPhone', 'OutlookIOS', 'iOS', 'phone'],
  ['an Android phone', 'OutlookAndroid', 'Android', 'phone'],
  ['a host that does not name itself', undefined, 'PC', 'classicWindows'],
  ['a host that says nothing', undefined, undefined, undefined],
  ['a name from a later day', 'OutlookOnGlasses', 'Universal', undefined],
])('%s', (_sentence, hostName, platform, client) => {
  expect(readClient(office(hostName, platform))).toBe(client);
});
