import { Divider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    padding: '4px 8px',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  divider: { flexGrow: 0, minHeight: '20px' },
});

/** Commands in a row. Each is a stop of the Tab key, so that nobody has to know that arrows would go on. */
export function CommandRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={useStyles().row}>
      {children}
    </div>
  );
}

export function CommandDivider() {
  return <Divider vertical className={useStyles().divider} />;
}
