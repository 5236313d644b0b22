import { useCallback, useState } from 'react';
import type { Ports } from '../../application/ports';
import { seenSharesIn } from '../../application/sharesInHistory';
import { findEmailAddress } from '../../domain/address';
import { toTable, type ShareRecord } from '../../domain/history';
import { shareKey } from '../../domain/sharing';
import { sayFailure } from '../../wording/sayFailure';
import { BackButton } from '../layout/BackButton';
import { GrowingList } from '../layout/GrowingList';
import { Kept } from '../layout/Kept';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Waiting } from '../layout/Waiting';
import type { Session } from '../session/useSession';
import { ShareFlow } from '../share/ShareFlow';
import type { ShareStart } from '../share/shareStep';
import { Exports } from './Exports';
import { HistoryRow } from './HistoryRow';
import { NotKept } from './NotKept';
import { Retention } from './Retention';
import { ShareCounts } from './ShareCounts';
import { useHistory, type HistoryState } from './useHistory';

export interface HistoryProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

const sayHeading = (count: number): string => {
  if (count === 0) return 'No change of a share is recorded yet';
  return count === 1 ? '1 change of a share is recorded' : `${count} changes of shares are recorded`;
};

/** The person's own record of their shares, with what can be undone today. */
export const History = ({ ports, session, onChanged, onLeave }: HistoryProps) => {
  const kept = useHistory(ports);
  const [raise, setRaise] = useState<ShareStart>();
  const changed = () => {
    onChanged();
    kept.read();
  };
  const leave = useCallback(() => setRaise(undefined), []);
  return (
    <>
      {raise !== undefined && (
        <ShareFlow ports={ports} session={session} start={raise} onChanged={changed} onLeave={leave} />
      )}
      <Kept isOpen={raise === undefined} returnsFocus>
        {kept.state.kind === 'reading' ? (
          <>
            <BackButton onBack={onLeave} />
            <Waiting doing="Reading the history of your shares" />
          </>
        ) : (
          <Read {...{ ports, kept, changed, onLeave }} reading={kept.state.reading} onRaise={setRaise} />
        )}
      </Kept>
    </>
  );
};

interface ReadProps {
  readonly ports: Ports;
  readonly kept: ReturnType<typeof useHistory>;
  readonly reading: Extract<HistoryState, { readonly kind: 'read' }>['reading'];
  readonly changed: () => void;
  readonly onLeave: () => void;
  readonly onRaise: (start: ShareStart) => void;
}

const Read = ({ ports, kept, reading, changed, onLeave, onRaise }: ReadProps) => {
  const { history, notKept, unreadable } = reading;
  const newestFirst = [...history.records].reverse();
  const seen = seenSharesIn(history);
  const seenAt = ({ calendarId, whom }: ShareRecord): string | undefined => {
    const address = findEmailAddress(whom);
    return address && calendarId ? seen.get(shareKey(calendarId, address)) : undefined;
  };
  return (
    <Screen heading={sayHeading(newestFirst.length)} before={<BackButton onBack={onLeave} />}>
      {notKept !== undefined && (
        <NotKept failure={notKept} words={sayFailure(notKept)} onKeep={() => void kept.keep()} />
      )}
      <Paragraph>
        This is your record, not an audit log: it stands in a file in your OneDrive that you can change yourself.
      </Paragraph>
      {unreadable > 0 && (
        <Meta>{`${unreadable} lines of the file cannot be read. They are kept there, not shown.`}</Meta>
      )}
      <GrowingList
        rows={newestFirst}
        keyOf={({ at, whom, to, result }) => `${at} ${whom} ${to} ${result}`}
        what="changes"
        draw={(record) => (
          <HistoryRow ports={ports} record={record} seenAt={seenAt(record)} onChanged={changed} onRaise={onRaise} />
        )}
      />
      <Retention months={history.retentionMonths} onChoose={(months) => void kept.setRetention(months)} />
      {newestFirst.length > 0 && (
        <Section heading="Take it with you">
          <Exports what="the history" name="shares" table={toTable(history.records)} json={history.records} />
        </Section>
      )}
      <ShareCounts />
    </Screen>
  );
};
