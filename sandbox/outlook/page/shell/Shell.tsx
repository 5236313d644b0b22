import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { CalendarModule } from '../calendar/CalendarModule';
import { ConsentWindow } from '../consent/ConsentWindow';
import { DeveloperDrawer } from '../developer/DeveloperDrawer';
import { MailModule } from '../mail/MailModule';
import { useStore } from '../store/useStore';
import { WindowLayer } from '../windows/WindowLayer';
import { AppRail } from './AppRail';
import { Footer } from './Footer';
import { useOutlook } from './outlookContext';
import { SuiteHeader } from './SuiteHeader';
import { TroubleBar } from './TroubleBar';

const useStyles = makeStyles({
  shell: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  middle: { display: 'flex', flexGrow: 1, minHeight: 0 },
  desktop: { position: 'relative', display: 'flex', flexGrow: 1, minWidth: 0 },
  behind: { display: 'flex', flexGrow: 1, minWidth: 0 },
  main: { flexGrow: 1, minWidth: 0, display: 'flex' },
});

/** Outlook's frame. While a window is open, what lies behind it can neither be pressed nor reached by key. */
export function Shell() {
  const styles = useStyles();
  const outlook = useOutlook();
  const module = useStore(outlook.module);
  const windows = useStore(outlook.windows);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const behind = useRef<HTMLDivElement>(null);
  const isCovered = windows.appointments.length > 0 || windows.message !== undefined;
  useEffect(() => {
    behind.current?.toggleAttribute('inert', isCovered);
  }, [isCovered]);
  return (
    <div className={styles.shell}>
      <SuiteHeader isDrawerOpen={isDrawerOpen} onDrawer={() => setDrawerOpen(!isDrawerOpen)} />
      <TroubleBar />
      <div className={styles.middle}>
        <div className={styles.desktop}>
          <div ref={behind} className={styles.behind}>
            <AppRail />
            <main className={styles.main}>{module === 'calendar' ? <CalendarModule /> : <MailModule />}</main>
          </div>
          <WindowLayer />
        </div>
        {isDrawerOpen && <DeveloperDrawer onClose={() => setDrawerOpen(false)} />}
      </div>
      <Footer />
      <ConsentWindow />
    </div>
  );
}
