import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, maxWidth: '640px', boxSizing: 'border-box' },
});

export const Page = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  return <main className={styles.page}>{children}</main>;
};
