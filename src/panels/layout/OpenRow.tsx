import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { Stack } from './Stack';

const useStyles = makeStyles({
  row: { position: 'relative', paddingRight: tokens.spacingHorizontalXXL },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  open: {
    padding: 0,
    minHeight: '24px',
    maxWidth: '100%',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    outlineStyle: 'none',
    // The whole row is where it can be pressed.
    '::after': { content: '""', position: 'absolute', inset: `calc(${tokens.spacingVerticalXS} * -1)` },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  mark: { position: 'absolute', right: 0, top: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
});

interface OpenRowProps {
  /** What a press opens, as the row's heading says it. */
  readonly name: ReactNode;
  readonly onOpen: () => void;
  /** Of its heading: 3 below a heading of its own. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A row that opens what it is about, wherever it is pressed. */
export const OpenRow = ({ name, onOpen, level = 2, children }: OpenRowProps) => {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.row}>
      <Stack gap="tight">
        <Heading className={styles.name}>
          <button type="button" className={styles.open} onClick={onOpen}>
            {name}
          </button>
        </Heading>
        {children}
      </Stack>
      <ChevronRightRegular aria-hidden className={styles.mark} />
    </div>
  );
};
