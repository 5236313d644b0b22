import { useContext } from 'react';
import type { Clock } from '../../application/clock';
import type { ShareRecord } from '../../domain/history';
import { compareLevels, readSyncClock } from '../../domain/sharing';
import { saySyncClock } from '../../wording/saySyncClock';
import { Housekeeping } from '../layout/Housekeeping';
import { Meta } from '../layout/Meta';
import { StatusMark } from '../layout/StatusMark';
import { Organisation } from '../Organisation';
import { OwnShares } from '../OwnShares';

const WEEK = 7 * 86_400_000;

interface SyncLineProps {
  readonly clock: Clock;
  readonly record: ShareRecord;
}

/** For a week: how far what was given has come on its way to them (SYN-03). */
export const SyncLine = ({ clock, record: { at, from, held } }: SyncLineProps) => {
  const organisation = useContext(Organisation);
  const sync = useContext(OwnShares).picture?.register.syncWindow;
  const now = clock.now();
  const changedAt = Date.parse(at);
  if (sync === undefined || from === undefined || held === undefined || now - changedAt > WEEK) return null;
  if (compareLevels(held, from) <= 0) return null;
  const words = saySyncClock(readSyncClock(changedAt, now, sync), { now, timeZone: clock.timeZone() }, organisation);
  return (
    <>
      <StatusMark tone={words.tone} text={words.text} />
      <Meta>{words.whatToDo}</Meta>
      <Housekeeping />
    </>
  );
};
