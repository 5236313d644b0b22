import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, textAlign: 'left' },
});

interface FoldedProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What only some need, and only sometimes. A button, since office.js lets Tab pass a `summary` by. */
export const Folded = ({ summary, children }: FoldedProps) => {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.fold}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {summary}
      </Button>
      <div id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
};
