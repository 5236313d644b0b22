import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { toCsv, type ShareRecord } from '../../domain/history';
import { BYTE_ORDER_MARK, saveFile } from '../layout/saveFile';
import { Section } from '../layout/Section';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

export const Exports = ({ records }: { readonly records: readonly ShareRecord[] }) => {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const save = (name: string, type: string, text: string) => {
    saveFile(name, type, text);
    setSaid(`${name} was handed to your browser.`);
  };
  return (
    <Section heading="Take it with you">
      <div className={styles.actions}>
        <Button onClick={() => save('shares.csv', 'text/csv', BYTE_ORDER_MARK + toCsv(records))}>Save as CSV</Button>
        <Button onClick={() => save('shares.json', 'application/json', JSON.stringify(records, null, 2))}>
          Save as JSON
        </Button>
      </div>
      <span role="status">{said}</span>
    </Section>
  );
};
