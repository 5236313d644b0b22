import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Stack } from './Stack';

const useStyles = makeStyles({
  bar: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalL,
    whiteSpace: 'normal',
  },
  body: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface NoticeProps {
  /** What happened, with what can be said of it. */
  readonly children: ReactNode;
  /** Buttons, the last of which puts the notice away. */
  readonly actions: ReactNode;
}

/** Something that came by itself: said once, above the page, until it is put away. */
export const Notice = ({ children, actions }: NoticeProps) => {
  const styles = useStyles();
  return (
    <MessageBar role="status" intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <Stack gap="near">
          {children}
          <div className={styles.actions}>{actions}</div>
        </Stack>
      </MessageBarBody>
    </MessageBar>
  );
};
