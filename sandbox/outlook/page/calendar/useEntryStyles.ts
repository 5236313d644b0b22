import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CalendarEntry } from './calendarEntry';

const useTones = makeStyles({
  blue: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    color: tokens.colorPaletteBlueForeground2,
    borderLeftColor: tokens.colorPaletteBlueBorderActive,
  },
  teal: {
    backgroundColor: tokens.colorPaletteTealBackground2,
    color: tokens.colorPaletteTealForeground2,
    borderLeftColor: tokens.colorPaletteTealBorderActive,
  },
  purple: {
    backgroundColor: tokens.colorPalettePurpleBackground2,
    color: tokens.colorPalettePurpleForeground2,
    borderLeftColor: tokens.colorPalettePurpleBorderActive,
  },
  green: {
    backgroundColor: tokens.colorPaletteForestBackground2,
    color: tokens.colorPaletteForestForeground2,
    borderLeftColor: tokens.colorPaletteForestBorderActive,
  },
  peach: {
    backgroundColor: tokens.colorPalettePeachBackground2,
    color: tokens.colorPalettePeachForeground2,
    borderLeftColor: tokens.colorPalettePeachBorderActive,
  },
  pink: {
    backgroundColor: tokens.colorPalettePinkBackground2,
    color: tokens.colorPalettePinkForeground2,
    borderLeftColor: tokens.colorPalettePinkBorderActive,
  },
  gold: {
    backgroundColor: tokens.colorPaletteGoldBackground2,
    color: tokens.colorPaletteGoldForeground2,
    borderLeftColor: tokens.colorPaletteGoldBorderActive,
  },
  steel: {
    backgroundColor: tokens.colorPaletteSteelBackground2,
    color: tokens.colorPaletteSteelForeground2,
    borderLeftColor: tokens.colorPaletteSteelBorderActive,
  },
});

const useStates = makeStyles({
  entry: {
    display: 'flex',
    minWidth: 0,
    padding: '2px 6px',
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '15px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderLeftWidth: '4px',
    borderLeftStyle: 'solid',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    cursor: 'pointer',
    ':hover': { boxShadow: tokens.shadow4, zIndex: 2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, zIndex: 3 },
  },
  tentative: { borderLeftStyle: 'dashed' },
  free: {
    borderLeftStyle: 'dotted',
    backgroundColor: tokens.colorNeutralBackground1,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
  cancelled: { textDecorationLine: 'line-through' },
});

/** The look that says category, free or busy, and whether it still takes place. */
export function useEntryStyles(entry: CalendarEntry): string {
  const tones = useTones();
  const states = useStates();
  return mergeClasses(
    states.entry,
    tones[entry.tone],
    entry.showAs === 'tentative' && states.tentative,
    entry.showAs === 'free' && states.free,
    entry.isCancelled && states.cancelled,
  );
}
