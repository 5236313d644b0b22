import { useSyncExternalStore } from 'react';
import type { Host } from '../application/ports';
import type { ThemeName } from './themeFor';

export const useHostTheme = (host: Host): ThemeName =>
  useSyncExternalStore(
    (changed) => host.onThemeChanged(changed),
    () => host.theme(),
  );
