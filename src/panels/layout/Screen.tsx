import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { Announcement } from './Announcement';
import { Breakable } from './Breakable';
import { Stack } from './Stack';
import { useFocusOnArrival } from './useFocusOnArrival';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.spacingVerticalXXS,
    },
  },
});

interface ScreenProps {
  /** The answer, not the topic. */
  readonly heading: string;
  /** What stands above the heading, such as the way back. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/**
 * office.js moves the focus by itself, from one element of its own list to the next. A heading is not in that list, so
 * from there it would leave the pane; the browser goes on to what follows the heading.
 */
const leaveTabToTheBrowser = (event: KeyboardEvent): void => {
  if (event.key === 'Tab') event.stopPropagation();
};

/** One screen of a place. Give it a `key` where one screen follows another, so that the new heading takes the focus. */
export const Screen = ({ heading, before, children }: ScreenProps) => {
  const styles = useStyles();
  const ref = useFocusOnArrival();
  return (
    <Stack gap="apart">
      <Stack gap="near">
        {before}
        <h1 ref={ref} tabIndex={-1} className={styles.heading} onKeyDown={leaveTabToTheBrowser}>
          <Breakable text={heading} />
        </h1>
      </Stack>
      <Announcement text={heading} />
      {children}
    </Stack>
  );
};
