import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { listTouching } from '../../application/listTouching';
import type { SharingPicture } from '../../application/sharingPicture';
import { sayTouching } from '../../wording/sayTouching';
import { Notice } from '../layout/Notice';
import { NoticeTitle } from '../layout/NoticeTitle';
import { Paragraph } from '../layout/Paragraph';

export interface PartnerChangesProps {
  readonly picture: SharingPicture;
  /** Goes to where shares are lowered and removed; absent where one is there. */
  readonly onReview?: () => void;
}

/** Federations that stopped while the person's shares with people there go on (LIF-27). */
export const PartnerChanges = ({ picture, onReview }: PartnerChangesProps) => {
  const [isPutAway, setIsPutAway] = useState(false);
  const changes = listTouching(picture);
  if (isPutAway || changes.length === 0) return null;
  const actions = (
    <>
      {onReview !== undefined && (
        <Button size="small" onClick={onReview}>
          Look at these shares
        </Button>
      )}
      <Button size="small" onClick={() => setIsPutAway(true)}>
        Put away
      </Button>
    </>
  );
  return (
    <Notice actions={actions}>
      {changes.map((change) => {
        const { title, text } = sayTouching(change);
        return (
          <div key={change.partner.id}>
            <NoticeTitle text={title} />
            <Paragraph>{text}</Paragraph>
          </div>
        );
      })}
    </Notice>
  );
};
