import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  detail: {
    margin: 0,
    maxHeight: '240px',
    overflow: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

export interface LogLine {
  readonly key: string;
  readonly title: string;
  readonly detail: unknown;
}

export interface LogListProps {
  readonly label: string;
  readonly lines: readonly LogLine[];
  /** Shown instead of an empty list. */
  readonly empty: string;
}

/** Lines that open to show what was said. */
export function LogList({ label, lines, empty }: LogListProps) {
  const styles = useStyles();
  if (lines.length === 0) return <Text size={200}>{empty}</Text>;
  return (
    <Accordion multiple collapsible role="group" aria-label={label}>
      {lines.map(({ key, title, detail }) => (
        <AccordionItem key={key} value={key}>
          <AccordionHeader size="small">{title}</AccordionHeader>
          <AccordionPanel>
            <pre className={styles.detail}>{JSON.stringify(detail, undefined, 2)}</pre>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
