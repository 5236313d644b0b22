import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Stack } from './Stack';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  within: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface SectionProps {
  readonly heading: string;
  /** Stands within another section. */
  readonly isWithin?: boolean;
  readonly children: ReactNode;
}

export const Section = ({ heading, isWithin = false, children }: SectionProps) => {
  const styles = useStyles();
  const id = useId();
  const Heading = isWithin ? 'h3' : 'h2';
  return (
    <section aria-labelledby={id}>
      <Stack gap="near">
        <Heading id={id} className={mergeClasses(styles.heading, isWithin && styles.within)}>
          {heading}
        </Heading>
        {children}
      </Stack>
    </section>
  );
};
