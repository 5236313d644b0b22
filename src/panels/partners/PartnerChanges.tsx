import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { listTouching } from '../../application/listTouching';
import type { SharingPicture } from '../../application/sharingPicture';
import { sayTouching } from '../../wording/sayTouching';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';

const useStyles = makeStyles({
  bar: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalL,
    whiteSpace: 'normal',
  },
  title: { display: 'block' },
  body: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface PartnerChangesProps {
  readonly picture: SharingPicture;
  /** Goes to where shares are lowered and removed; absent where one is there. */
  readonly onReview?: () => void;
}

/** Federations that stopped while the person's shares with people there go on (LIF-27). */
export const PartnerChanges = ({ picture, onReview }: PartnerChangesProps) => {
  const styles = useStyles();
  const [isPutAway, setIsPutAway] = useState(false);
  const changes = listTouching(picture);
  if (isPutAway || changes.length === 0) return null;
  return (
    <MessageBar role="status" intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <Stack gap="near">
          {changes.map((change) => {
            const { title, text } = sayTouching(change);
            return (
              <div key={change.partner.id}>
                <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
                <Paragraph>{text}</Paragraph>
              </div>
            );
          })}
          <div className={styles.actions}>
            {onReview !== undefined && (
              <Button size="small" onClick={onReview}>
                Look at these shares
              </Button>
            )}
            <Button size="small" onClick={() => setIsPutAway(true)}>
              Put away
            </Button>
          </div>
        </Stack>
      </MessageBarBody>
    </MessageBar>
  );
};
