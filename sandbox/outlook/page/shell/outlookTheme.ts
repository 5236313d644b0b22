import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { SandboxSettings } from '../../../settings';

export const OUTLOOK_THEMES: Record<SandboxSettings['theme'], Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};
