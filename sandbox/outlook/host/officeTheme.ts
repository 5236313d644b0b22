import type { SandboxSettings } from '../../settings';

/** Colours of Outlook on the web as the event `officeThemeChanged` carries them: integers, 0xRRGGBB. */
export function toOfficeTheme(theme: SandboxSettings['theme']) {
  return THEMES[theme];
}

const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x333333,
    controlForegroundColor: 0xffffff,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
} as const;
