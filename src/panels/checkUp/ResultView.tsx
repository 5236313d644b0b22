import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Ports } from '../../application/ports';
import { countAges, type CheckUpReport } from '../../domain/checkUp';
import type { Housekeeping } from '../../domain/federation';
import { sayCheckUpHeading, sayResumeFrom, sayUnread } from '../../wording/sayCheckUp';
import { sayFailure } from '../../wording/sayFailure';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import type { Session } from '../session/useSession';
import { Trouble } from '../trouble/Trouble';
import { AgeSection } from './AgeSection';
import { FilesSection } from './FilesSection';
import { FoundSection } from './FoundSection';
import { KeptNote } from './KeptNote';
import { MonthTable } from './MonthTable';
import { ReportSection } from './ReportSection';
import type { Ended } from './useCheckUp';
import type { Kept } from './useKept';

interface ResultViewProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly kept: Kept;
  readonly housekeeping: Housekeeping;
  readonly before: ReactNode;
  readonly state: Ended;
  /** How many of what was found were changed from here since. */
  readonly changed: number;
  readonly onResume: () => void;
  readonly onAgain: () => void;
  readonly onWork: () => void;
}

const toReport = (
  { state, housekeeping }: Pick<ResultViewProps, 'state' | 'housekeeping'>,
  at: number,
): CheckUpReport => {
  const { tally, unread } = state.findings;
  const { range, limits, calendars } = state.opened;
  return {
    range,
    checkedAt: new Date(at).toISOString(),
    isComplete: state.end.kind === 'done' && unread.length === 0,
    calendars: calendars.length,
    tally,
    ages: countAges(tally, limits),
    months: { old: housekeeping.oldMonths, urgent: housekeeping.urgentMonths },
  };
};

/** What a check-up came to: the answer first, then what can be done about it. */
export const ResultView = (props: ResultViewProps) => {
  const { ports, state, kept, housekeeping, before, onAgain } = props;
  const { end, findings, opened } = state;
  const timeZone = ports.clock.timeZone();
  const report = useMemo(() => toReport({ state, housekeeping }, ports.clock.now()), [state, housekeeping, ports]);
  return (
    <Screen key={end.kind} heading={sayCheckUpHeading(end.kind, findings.tally)} before={before}>
      <NotWhole {...props} />
      <FoundSection {...props} />
      <AgeSection tally={findings.tally} limits={opened.limits} housekeeping={housekeeping} timeZone={timeZone} />
      <FilesSection ports={ports} count={findings.tally.withFiles} withFiles={findings.withFiles} />
      <MonthTable tally={findings.tally} />
      <ReportSection report={report} />
      <KeptNote kept={kept} />
      <Stack gap="near" start>
        <Button onClick={onAgain}>Check again</Button>
      </Stack>
    </Screen>
  );
};

/** What was not looked through, why, and the way on. */
const NotWhole = ({ session, state, onResume }: ResultViewProps) => {
  const { end, findings } = state;
  const failure = end.kind === 'interrupted' ? end.failure : undefined;
  const goOn = () =>
    failure !== undefined && sayFailure(failure).next === 'signIn' ? void session.signIn().then(onResume) : onResume();
  if (end.kind === 'done' && findings.unread.length === 0) return null;
  return (
    <Section heading="Not looked through yet">
      {failure !== undefined && <Trouble failure={failure} />}
      <Paragraph>{sayResumeFrom(end.kind)}</Paragraph>
      {end.kind === 'done' &&
        findings.unread.map(({ name, failure: why }) => (
          <StatusMark key={name} tone="unknown" text={sayUnread(name, why)} />
        ))}
      <Stack gap="near" start>
        <Button appearance="primary" onClick={goOn}>
          {end.kind === 'done' ? 'Try these again' : 'Go on from there'}
        </Button>
      </Stack>
    </Section>
  );
};
