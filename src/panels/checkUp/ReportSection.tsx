import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { reportAsCsv, reportAsJson, reportAsMarkdown, type CheckUpReport } from '../../domain/checkUp';
import { Meta } from '../layout/Meta';
import { BYTE_ORDER_MARK, saveFile } from '../layout/saveFile';
import { Section } from '../layout/Section';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** Counts by kind, month and level for a file of one's own; never a word of an entry (AUD-03). */
export const ReportSection = ({ report }: { readonly report: CheckUpReport }) => {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const save = (ending: string, type: string, text: string) => {
    const name = `check-up.${ending}`;
    saveFile(name, type, text);
    setSaid(`${name} was handed to your browser.`);
  };
  return (
    <Section heading="Report">
      <Meta>Counts only: by kind, month and level. No title, name or address stands in it.</Meta>
      <div className={styles.actions}>
        <Button onClick={() => save('csv', 'text/csv', BYTE_ORDER_MARK + reportAsCsv(report))}>Save as CSV</Button>
        <Button onClick={() => save('json', 'application/json', reportAsJson(report))}>Save as JSON</Button>
        <Button onClick={() => save('md', 'text/markdown', reportAsMarkdown(report))}>Save as Markdown</Button>
      </div>
      <span role="status">{said}</span>
    </Section>
  );
};
