import { useContext } from 'react';
import type { ReviewedGrant } from '../../application/readSharing';
import { shareKey } from '../../domain/sharing';
import { sayMoment } from '../../wording/moment';
import { SyncLine } from '../history/SyncLine';
import { Meta } from '../layout/Meta';
import { LastChanges } from './LastChanges';

interface LastChangeProps {
  readonly grant: ReviewedGrant;
  readonly calendarId: string;
}

/** When this share was last changed from here (CAL-23), and how far that has come on its way to them (SYN-03). */
export const LastChange = ({ grant: { review, permission }, calendarId }: LastChangeProps) => {
  const { clock, changes } = useContext(LastChanges);
  const record = review.address && changes.get(shareKey(calendarId, review.address));
  // What the history has last is not what is there now: it was changed elsewhere since.
  if (clock === undefined || record === undefined || record.held !== permission.level) return null;
  return (
    <>
      <Meta>{`Last changed here ${sayMoment(Date.parse(record.at), clock.timeZone())}.`}</Meta>
      {review.isOutside && <SyncLine clock={clock} record={record} />}
    </>
  );
};
