import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  tight: { gap: tokens.spacingVerticalXS },
  near: { gap: tokens.spacingVerticalS },
  apart: { gap: tokens.spacingVerticalL },
  far: { gap: tokens.spacingVerticalXXL },
  start: { alignItems: 'flex-start' },
});

interface StackProps {
  readonly gap: 'tight' | 'near' | 'apart' | 'far';
  /** Children keep their own width, as buttons do. */
  readonly start?: boolean;
  readonly children: ReactNode;
}

export const Stack = ({ gap, start = false, children }: StackProps) => {
  const styles = useStyles();
  return <div className={mergeClasses(styles.stack, styles[gap], start && styles.start)}>{children}</div>;
};
