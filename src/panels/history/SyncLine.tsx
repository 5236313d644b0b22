import { useContext } from 'react';
import type { Clock } from '../../application/clock';
import type { ShareRecord } from '../../domain/history';
import { compareLevels, readSyncClock } from '../../domain/sharing';
import { saySeen, saySyncClock } from '../../wording/saySyncClock';
import { Housekeeping } from '../layout/Housekeeping';
import { Meta } from '../layout/Meta';
import { StatusMark } from '../layout/StatusMark';
import { Organisation } from '../Organisation';
import { OwnShares } from '../OwnShares';

const WEEK = 7 * 86_400_000;

/** More was given within the last week. */
export const isOnItsWay = ({ at, from, held }: ShareRecord, now: number): boolean =>
  from !== undefined && held !== undefined && compareLevels(held, from) > 0 && now - Date.parse(at) <= WEEK;

interface SyncLineProps {
  readonly clock: Clock;
  readonly record: ShareRecord;
  /** UTC, where the person noted that the other one can see it. */
  readonly seenAt: string | undefined;
}

/** For a week: how far what was given has come on its way to them (SYN-03). */
export const SyncLine = ({ clock, record, seenAt }: SyncLineProps) => {
  const { at } = record;
  const organisation = useContext(Organisation);
  const sync = useContext(OwnShares).picture?.register.syncWindow;
  const now = clock.now();
  const changedAt = Date.parse(at);
  if (sync === undefined || !isOnItsWay(record, now)) return null;
  if (seenAt !== undefined && seenAt >= at)
    return <StatusMark tone="active" text={saySeen(seenAt, clock.timeZone())} />;
  const words = saySyncClock(readSyncClock(changedAt, now, sync), { now, timeZone: clock.timeZone() }, organisation);
  return (
    <>
      <StatusMark tone={words.tone} text={words.text} />
      <Meta>{words.whatToDo}</Meta>
      <Housekeeping />
    </>
  );
};
