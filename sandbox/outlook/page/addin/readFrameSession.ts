import type { FrameSession } from '../../host';
import type { Session } from '../../api';
import { outlookServer } from '../server/outlookServer';

/** What a page of the add-in is told about who runs it; the settings that it keeps are those of this moment. */
export async function readFrameSession({ addin, me, timeZone, settings }: Session): Promise<FrameSession> {
  return {
    addinName: addin.name,
    user: me,
    timeZone,
    permissionLevel: addin.permissionLevel,
    mailboxSet: settings.mailboxSet,
    theme: settings.theme,
    hasNestedAppAuth: settings.signIn !== 'noBridge',
    roamingSettings: await outlookServer.roaming(me.address),
    saveRoamingSettings: async (saved) => void (await outlookServer.saveRoaming(me.address, { ...saved })),
  };
}
