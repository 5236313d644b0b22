import type { OutlookClient } from '../../application/outlookClient';

const BY_NAME: Readonly<Record<string, OutlookClient>> = {
  OutlookWebApp: 'web',
  newOutlookWindows: 'newWindows',
  OutlookIOS: 'phone',
  OutlookAndroid: 'phone',
};

const BY_PLATFORM: Readonly<Record<string, OutlookClient>> = {
  PC: 'classicWindows',
  Mac: 'mac',
  iOS: 'phone',
  Android: 'phone',
  OfficeOnline: 'web',
};

/** `Outlook` is both classic Windows and Mac: the platform tells them apart. `undefined`: neither says. */
export const readClient = ({ context }: typeof Office): OutlookClient | undefined => {
  const { hostName } = (context.mailbox.diagnostics as Partial<Office.Diagnostics> | undefined) ?? {};
  return BY_NAME[hostName ?? ''] ?? BY_PLATFORM[String(context.platform)];
};
