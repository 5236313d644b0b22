import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WIDE } from './wide';

const useStyles = makeStyles({ frame: { [`@media ${WIDE}`]: { display: 'flex', alignItems: 'flex-start' } } });

/** The places above the page in a pane; a rail at its left where it is wide. */
export const Frame = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  return <div className={styles.frame}>{children}</div>;
};
