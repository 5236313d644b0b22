import { useCallback } from 'react';
import type { SandboxSettings } from '../../../settings';
import { outlookServer, type SettingsPatch } from '../server/outlookServer';
import { useOutlook, useSession } from '../shell/outlookContext';

/** The sandbox's switches, and how to turn one. Rejects if the server refuses. */
export function useSettings(): readonly [SandboxSettings, (patch: SettingsPatch) => Promise<void>] {
  const outlook = useOutlook();
  const { settings } = useSession();
  const change = useCallback(
    async (patch: SettingsPatch) => {
      const changed = await outlookServer.patchSettings(patch);
      outlook.session.update((session) => ({ ...session, settings: changed }));
    },
    [outlook],
  );
  return [settings, change];
}
