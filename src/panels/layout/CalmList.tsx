import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  row: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
});

/** Rows kept apart by space and a hairline. `role` is repeated because Safari forgets it for lists without bullets. */
export const CalmList = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <ul role="list" className={styles.list}>
      {children}
    </ul>
  );
};

export const CalmRow = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  return <li className={styles.row}>{children}</li>;
};
