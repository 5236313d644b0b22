import { useContext } from 'react';
import type { ReviewedGrant } from '../../application/readSharing';
import { shareKey } from '../../domain/sharing';
import { sayMoment } from '../../wording/moment';
import { SeenButton } from '../history/SeenButton';
import { isOnItsWay, SyncLine } from '../history/SyncLine';
import { Announcement } from '../layout/Announcement';
import { Meta } from '../layout/Meta';
import { LastChanges } from './LastChanges';

interface LastChangeProps {
  readonly grant: ReviewedGrant;
  readonly calendarId: string;
}

/** When this share was last changed from here (CAL-23), and how far that has come on its way to them (SYN-03). */
export const LastChange = ({ grant: { review, permission }, calendarId }: LastChangeProps) => {
  const { clock, changes, seen, noteSeen } = useContext(LastChanges);
  const { address } = review;
  const key = address && shareKey(calendarId, address);
  const record = key === undefined ? undefined : changes.get(key);
  // What the history has last is not what is there now: it was changed elsewhere since.
  if (!clock || !key || !record || record.held !== permission.level) return null;
  const seenAt = seen.get(key);
  const isSeen = seenAt !== undefined && seenAt >= record.at;
  return (
    <>
      <Meta>{`Last changed here ${sayMoment(Date.parse(record.at), clock.timeZone())}.`}</Meta>
      {review.isOutside && <SyncLine clock={clock} record={record} seenAt={seenAt} />}
      <Announcement text={isSeen ? `${permission.name}: they can see it` : `${permission.name}: on its way`} />
      {review.isOutside && noteSeen !== undefined && isOnItsWay(record, clock.now()) && (
        <SeenButton
          person={permission.name}
          isSeen={isSeen}
          onNote={(isSeen) => noteSeen({ calendarId, address, isSeen })}
        />
      )}
    </>
  );
};
