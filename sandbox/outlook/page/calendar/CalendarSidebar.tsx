import { makeStyles } from '@fluentui/react-components';
import { CalendarList } from './CalendarList';
import { MiniMonth } from './MiniMonth';

const useStyles = makeStyles({
  sidebar: {
    width: '224px',
    flexShrink: 0,
    overflowY: 'auto',
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
  },
});

export function CalendarSidebar() {
  return (
    <aside aria-label="Calendars and dates" className={useStyles().sidebar}>
      <MiniMonth />
      <CalendarList />
    </aside>
  );
}
