import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import type { Host } from '../application/ports';
import { brandRamp } from './brandRamp';

export type ThemeName = ReturnType<Host['theme']>;

const themes: { readonly [name in ThemeName]: Theme } = {
  light: createLightTheme(brandRamp),
  dark: createDarkTheme(brandRamp),
  contrast: teamsHighContrastTheme,
};

export const themeFor = (name: ThemeName): Theme => themes[name];
