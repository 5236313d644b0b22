import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useOutlook, useSession } from '../shell/outlookContext';
import { isSameDay } from '../time/days';
import { MINUTE, wallTimeOf, type WallTime } from '../time/wallTime';
import { pixelsOf } from './gridMeasures';

const useStyles = makeStyles({
  line: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: '2px',
    zIndex: 1,
    pointerEvents: 'none',
    backgroundColor: tokens.colorPaletteRedBorderActive,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-4px',
      top: '-3px',
      width: '8px',
      height: '8px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorPaletteRedBorderActive,
    },
  },
});

/** Where the sandbox's clock stands, on today's column only. */
export function NowLine({ day }: { readonly day: WallTime }) {
  const styles = useStyles();
  const outlook = useOutlook();
  const { timeZone } = useSession();
  const [now, setNow] = useState(() => wallTimeOf(outlook.now(), timeZone));
  useEffect(() => {
    const timer = setInterval(() => setNow(wallTimeOf(outlook.now(), timeZone)), MINUTE);
    return () => clearInterval(timer);
  }, [outlook, timeZone]);
  if (!isSameDay(now, day)) return null;
  return <div aria-hidden className={styles.line} style={{ top: pixelsOf((now - day) / MINUTE) - 1 }} />;
}
