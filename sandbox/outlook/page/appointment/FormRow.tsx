import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: '12px', alignItems: 'flex-start', padding: '2px 0' },
  icon: { width: '20px', flexShrink: 0, paddingTop: '6px', color: tokens.colorNeutralForeground2 },
  content: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '32px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
  },
});

/** One line of a form with its picture at the left, as Outlook sets them. */
export function FormRow({ icon, children }: { readonly icon?: ReactElement; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
