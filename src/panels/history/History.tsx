import type { Ports } from '../../application/ports';
import { sayFailure } from '../../wording/sayFailure';
import { BackButton } from '../layout/BackButton';
import { GrowingList } from '../layout/GrowingList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Waiting } from '../layout/Waiting';
import { Exports } from './Exports';
import { HistoryRow } from './HistoryRow';
import { NotKept } from './NotKept';
import { Retention } from './Retention';
import { useHistory } from './useHistory';

export interface HistoryProps {
  readonly ports: Ports;
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

const sayHeading = (count: number): string => {
  if (count === 0) return 'No change of a share is recorded yet';
  return count === 1 ? '1 change of a share is recorded' : `${count} changes of shares are recorded`;
};

/** The person's own record of their shares, with what can be undone today. */
export const History = ({ ports, onChanged, onLeave }: HistoryProps) => {
  const { state, read, keep, setRetention } = useHistory(ports);
  const before = <BackButton onBack={onLeave} />;
  if (state.kind === 'reading') {
    return (
      <>
        {before}
        <Waiting doing="Reading the history of your shares" />
      </>
    );
  }
  const { history, notKept, unreadable } = state.reading;
  const newestFirst = [...history.records].reverse();
  const changed = () => {
    onChanged();
    read();
  };
  return (
    <Screen heading={sayHeading(newestFirst.length)} before={before}>
      {notKept !== undefined && <NotKept failure={notKept} words={sayFailure(notKept)} onKeep={() => void keep()} />}
      <Paragraph>
        This is your record, not an audit log: it stands in a file in your OneDrive that you can change yourself.
      </Paragraph>
      {unreadable > 0 && (
        <Meta>{`${unreadable} lines of the file cannot be read. They are kept there, not shown.`}</Meta>
      )}
      <GrowingList
        rows={newestFirst}
        keyOf={({ at, whom, to }) => `${at} ${whom} ${to}`}
        what="changes"
        draw={(record) => <HistoryRow ports={ports} record={record} onChanged={changed} />}
      />
      <Retention months={history.retentionMonths} onChoose={(months) => void setRetention(months)} />
      {newestFirst.length > 0 && <Exports records={history.records} />}
    </Screen>
  );
};
