import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Kept } from './Kept';
import { useIsWide } from './wide';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(232px, 2fr) minmax(272px, 3fr)',
    columnGap: tokens.spacingHorizontalXXL,
  },
  // Opened from far down in the list, it is seen without scrolling back.
  detail: { position: 'sticky', top: 0, alignSelf: 'start', maxHeight: '100vh', overflowY: 'auto' },
});

interface ListAndDetailProps {
  readonly list: ReactNode;
  /** What was opened from the list; absent: nothing. */
  readonly detail: ReactNode;
  readonly isDetailOpen: boolean;
}

/** In a pane the one takes the place of the other, and coming back finds the list as it was; side by side where it is wide. */
export const ListAndDetail = ({ list, detail, isDetailOpen }: ListAndDetailProps) => {
  const styles = useStyles();
  const isWide = useIsWide();
  return (
    <div className={mergeClasses(isWide && isDetailOpen && styles.both)}>
      <Kept isOpen={isWide || !isDetailOpen} keepsScroll={!isWide} returnsFocus={!isDetailOpen}>
        {list}
      </Kept>
      <div className={mergeClasses(isWide && styles.detail)}>
        <Kept isOpen={isDetailOpen} keepsScroll={!isWide}>
          {detail}
        </Kept>
      </div>
    </div>
  );
};
