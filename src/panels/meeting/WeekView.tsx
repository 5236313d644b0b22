import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ListedMeeting, MeetingWeek } from '../../application/listHostedElsewhere';
import type { Ports } from '../../application/ports';
import { sayTime } from '../../wording/moment';
import { sayListed, sayListedTime, sayListedTitle, sayWeekHeading, sayWeekScope } from '../../wording/sayMeetingWeek';
import { useOpenEntry } from '../checkUp/useOpenEntry';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Meta } from '../layout/Meta';
import { OpenRow } from '../layout/OpenRow';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { Trouble } from '../trouble/Trouble';

interface WeekViewProps {
  readonly ports: Ports;
  readonly week: MeetingWeek;
  readonly before: ReactNode;
  readonly onAgain: () => void;
}

/** Meetings that somebody else holds, then those of which nobody can tell; each opens in Outlook. */
export const WeekView = ({ ports, week, before, onAgain }: WeekViewProps) => {
  const { open, failure } = useOpenEntry(ports);
  const timeZone = ports.clock.timeZone();
  const list = (meetings: readonly ListedMeeting[]) => (
    <CalmList>
      {meetings.map((one) => (
        <CalmRow key={one.id}>
          <OpenRow name={sayListedTitle(one)} level={3} onOpen={() => void open(one.id)}>
            <MeetingLines meeting={one} timeZone={timeZone} />
          </OpenRow>
        </CalmRow>
      ))}
    </CalmList>
  );
  return (
    <Screen heading={sayWeekHeading(week)} before={before}>
      {failure && <Trouble failure={failure} />}
      {week.elsewhere.length > 0 && <Section heading="Hosted elsewhere">{list(week.elsewhere)}</Section>}
      {week.notKnown.length > 0 && <Section heading="Not known who hosts">{list(week.notKnown)}</Section>}
      <Meta>{sayWeekScope(week, timeZone)}</Meta>
      <Stack gap="near" start>
        <Button onClick={onAgain}>Check again</Button>
        <Meta>{`Checked ${sayTime(week.checkedAt, timeZone)}`}</Meta>
      </Stack>
    </Screen>
  );
};

const MeetingLines = ({ meeting, timeZone }: { readonly meeting: ListedMeeting; readonly timeZone: string }) => {
  const { tone, host, why } = sayListed(meeting);
  return (
    <>
      <Meta>{sayListedTime(meeting, timeZone)}</Meta>
      <StatusMark tone={tone} text={host} />
      {why.map((text) => (
        <Meta key={text}>{text}</Meta>
      ))}
    </>
  );
};
