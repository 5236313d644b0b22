import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

export interface Fact {
  /** Where the same term stands more than once. */
  readonly key?: string;
  readonly term: string;
  readonly fact: ReactNode;
}

export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ key, term, fact }) => (
        <div key={key ?? term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
};
