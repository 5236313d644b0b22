import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExportTable } from '../../domain/history';
import { csvOf, markdownOf } from '../../domain/table';
import { BYTE_ORDER_MARK, saveFile } from '../layout/saveFile';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface ExportsProps {
  /** What is taken along, in a word or two: "the history". */
  readonly what: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly table: ExportTable;
  /** What the JSON file holds. */
  readonly json: unknown;
}

/** Three formats that anything reads (REP-02). */
export const Exports = ({ what, name, table: { head, rows }, json }: ExportsProps) => {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const formats = [
    { label: 'CSV', ending: 'csv', type: 'text/csv', write: () => BYTE_ORDER_MARK + csvOf(head, rows) },
    { label: 'JSON', ending: 'json', type: 'application/json', write: () => JSON.stringify(json, null, 2) },
    { label: 'Markdown', ending: 'md', type: 'text/markdown', write: () => markdownOf(head, rows) },
  ];
  return (
    <>
      <div className={styles.actions}>
        {formats.map(({ label, ending, type, write }) => (
          <Button
            key={ending}
            aria-label={`Save as ${label}: ${what}`}
            onClick={() => {
              saveFile(`${name}.${ending}`, type, write());
              setSaid(`${name}.${ending} was handed to your browser.`);
            }}
          >
            {`Save as ${label}`}
          </Button>
        ))}
      </div>
      <span role="status">{said}</span>
    </>
  );
};
