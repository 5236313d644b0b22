import type { Host } from '../../application/ports';

type Theme = ReturnType<Host['theme']>;

/** Office's colours, `#rrggbb`. Its `isDarkTheme` and `themeId` are not supported in Outlook. */
export type ThemeColours = Partial<Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'bodyForegroundColor'>>;

/** Pure white, yellow or black on the opposite: Outlook's own light and dark themes avoid them. */
const CONTRAST_BACKGROUND = '#000000';

/** The system's forced colours win, then the host's theme, then the system's preference. */
export const decideTheme = (colours: ThemeColours | undefined, matches: (query: string) => boolean): Theme => {
  if (matches('(forced-colors: active)')) return 'contrast';
  const background = parseColour(colours?.bodyBackgroundColor);
  if (background === undefined) return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  if (colours?.bodyBackgroundColor?.toLowerCase() === CONTRAST_BACKGROUND) return 'contrast';
  return brightness(background) < 128 ? 'dark' : 'light';
};

const parseColour = (text: string | undefined): number | undefined => {
  const digits = /^#([0-9a-f]{6})$/i.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : parseInt(digits, 16);
};

/** 0 to 255, weighted as the eye does (ITU-R BT.601). */
const brightness = (colour: number): number =>
  0.299 * (colour >> 16) + 0.587 * ((colour >> 8) & 0xff) + 0.114 * (colour & 0xff);
