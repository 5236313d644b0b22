import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Calendar24Filled, Calendar24Regular } from '@fluentui/react-icons/svg/calendar';
import { Cloud24Regular } from '@fluentui/react-icons/svg/cloud';
import { Mail24Filled, Mail24Regular } from '@fluentui/react-icons/svg/mail';
import { People24Regular } from '@fluentui/react-icons/svg/people';
import { TaskListLtr24Regular } from '@fluentui/react-icons/svg/task-list-ltr';
import type { ReactElement } from 'react';
import { useStore } from '../store/useStore';
import { useOutlook } from './outlookContext';

const useStyles = makeStyles({
  rail: {
    width: '48px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '4px',
    paddingTop: '8px',
  },
  place: {
    width: '40px',
    height: '40px',
    display: 'grid',
    placeContent: 'center',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    ':hover:enabled': {
      backgroundColor: tokens.colorNeutralBackground3Hover,
      color: tokens.colorNeutralForeground1Hover,
      cursor: 'pointer',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
  },
  here: { color: tokens.colorBrandForeground1, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandBackground}` },
});

const ELSEWHERE: readonly (readonly [string, ReactElement])[] = [
  ['People', <People24Regular key="people" />],
  ['To do', <TaskListLtr24Regular key="todo" />],
  ['Files', <Cloud24Regular key="files" />],
];

/** Where one can go. What the sandbox does not play is there to be seen only. */
export function AppRail() {
  const styles = useStyles();
  const { module } = useOutlook();
  const here = useStore(module);
  const place = (name: 'mail' | 'calendar', label: string, icon: ReactElement) => (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-current={here === name ? 'page' : undefined}
      className={mergeClasses(styles.place, here === name && styles.here)}
      onClick={() => module.update(() => name)}
    >
      {icon}
    </button>
  );
  return (
    <nav aria-label="Apps" className={styles.rail}>
      {place('mail', 'Mail', here === 'mail' ? <Mail24Filled /> : <Mail24Regular />)}
      {place('calendar', 'Calendar', here === 'calendar' ? <Calendar24Filled /> : <Calendar24Regular />)}
      {ELSEWHERE.map(([label, icon]) => (
        <button
          key={label}
          type="button"
          disabled
          title="Not part of the sandbox"
          aria-label={label}
          className={styles.place}
        >
          {icon}
        </button>
      ))}
    </nav>
  );
}
