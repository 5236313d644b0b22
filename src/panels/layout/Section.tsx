import { makeStyles, tokens } from '@fluentui/react-components';
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
});

interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

export const Section = ({ heading, children }: SectionProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack gap="near">
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        {children}
      </Stack>
    </section>
  );
};
