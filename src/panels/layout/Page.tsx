import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WIDE } from './wide';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalL,
    maxWidth: '640px',
    boxSizing: 'border-box',
    [`@media ${WIDE}`]: { maxWidth: '1120px', flexGrow: 1, minWidth: 0 },
  },
});

export const Page = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  return <main className={styles.page}>{children}</main>;
};
