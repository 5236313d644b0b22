import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  meta: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

/** A line that supports another: an address, a source, a date. */
export const Meta = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  return <p className={styles.meta}>{children}</p>;
};
