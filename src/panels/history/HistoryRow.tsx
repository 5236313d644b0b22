import { Button } from '@fluentui/react-components';
import type { Ports } from '../../application/ports';
import type { ShareRecord } from '../../domain/history';
import { sayUndo, sayRecord } from '../../wording/sayHistory';
import { sayFailure } from '../../wording/sayFailure';
import { sayOutcome } from '../../wording/sayOutcome';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import type { ShareStart } from '../share/shareStep';
import { SyncLine } from './SyncLine';
import { useUndo, type UndoState } from './useUndo';

interface HistoryRowProps {
  readonly ports: Ports;
  readonly record: ShareRecord;
  readonly seenAt: string | undefined;
  readonly onChanged: () => void;
  readonly onRaise: (start: ShareStart) => void;
}

export const HistoryRow = ({ ports, record, seenAt, onChanged, onRaise }: HistoryRowProps) => {
  const undo = useUndo({ ports, record, onChanged, onRaise });
  const words = sayRecord(record, ports.clock.timeZone());
  return (
    <Stack gap="tight">
      <Paragraph strong>{words.title}</Paragraph>
      {words.change !== undefined && <Paragraph>{words.change}</Paragraph>}
      <StatusMark tone={words.result.tone} text={words.result.text} />
      <Meta>{words.meta}</Meta>
      <SyncLine clock={ports.clock} record={record} seenAt={seenAt} />
      {words.change !== undefined && undo.state.kind === 'closed' && (
        <Stack gap="near" start>
          <Button size="small" aria-label={`Undo… for ${record.whom}`} onClick={undo.look}>
            Undo…
          </Button>
        </Stack>
      )}
      <div role="status">
        <Undo state={undo.state} record={record} ports={ports} onConfirm={undo.confirm} />
      </div>
    </Stack>
  );
};

interface UndoProps {
  readonly state: UndoState;
  readonly record: ShareRecord;
  readonly ports: Ports;
  readonly onConfirm: () => void;
}

const Undo = ({ state, record, ports, onConfirm }: UndoProps) => {
  switch (state.kind) {
    case 'closed':
      return null;
    case 'working':
      return <Meta>One moment…</Meta>;
    case 'failed':
      return <StatusMark tone="attention" text={sayFailure(state.failure).text} />;
    case 'planned': {
      const { lines, button } = sayUndo(state.plan.decision);
      return (
        <Stack gap="tight" start>
          {lines.map((line) => (
            <Meta key={line}>{line}</Meta>
          ))}
          {button !== undefined && (
            <Button size="small" onClick={onConfirm}>
              {button}
            </Button>
          )}
        </Stack>
      );
    }
    case 'ended': {
      const reading = { now: ports.clock.now(), timeZone: ports.clock.timeZone() };
      const { tone, title, text } = sayOutcome(state.outcome, { person: record.whom, reading });
      return <StatusMark tone={tone === 'done' ? 'active' : 'attention'} text={`${title}. ${text}`} />;
    }
  }
};
