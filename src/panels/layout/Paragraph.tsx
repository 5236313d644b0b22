import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface ParagraphProps {
  readonly strong?: boolean;
  readonly children: ReactNode;
}

export const Paragraph = ({ strong = false, children }: ParagraphProps) => {
  const styles = useStyles();
  return <p className={mergeClasses(styles.paragraph, strong && styles.strong)}>{children}</p>;
};
