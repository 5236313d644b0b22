import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useOutlook } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import { CalendarSidebar } from './CalendarSidebar';
import { CommandBar } from './CommandBar';
import { daysOf } from './calendarView';
import { MonthGrid } from './MonthGrid';
import { QuickForm } from './QuickForm';
import { useEntries } from './useEntries';
import { WeekGrid } from './WeekGrid';

const useStyles = makeStyles({
  module: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 8px 8px 0',
    rowGap: '8px',
  },
  below: { display: 'flex', flexGrow: 1, minHeight: 0, columnGap: '8px' },
  grid: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
  },
});

export function CalendarModule() {
  const styles = useStyles();
  const outlook = useOutlook();
  const view = useStore(outlook.calendar);
  const days = useMemo(() => daysOf(view), [view]);
  const read = useEntries(days);
  return (
    <div className={styles.module}>
      <CommandBar />
      <QuickForm />
      <div className={styles.below}>
        <CalendarSidebar />
        <section aria-label="Calendar" aria-busy={read.state === 'loading'} className={styles.grid}>
          {read.state === 'failed' && (
            <MessageBar intent="error">
              <MessageBarBody>The calendar could not be read. {read.message}.</MessageBarBody>
            </MessageBar>
          )}
          {view.kind === 'month' ? (
            <MonthGrid month={view.anchor} entries={read.entries} />
          ) : (
            <WeekGrid days={days} entries={read.entries} />
          )}
        </section>
      </div>
    </div>
  );
}
