import { Button } from '@fluentui/react-components';
import type { Ports } from '../../application/ports';
import type { MeetingReading } from '../../application/readMeeting';
import { sayMoment } from '../../wording/moment';
import { sayAskToSwitchOff, sayFilesByMail } from '../../wording/meetingAdvice';
import { Stack } from '../layout/Stack';

interface MeetingActionsProps {
  readonly ports: Pick<Ports, 'host' | 'clock'>;
  readonly reading: MeetingReading;
  readonly start: number | undefined;
}

/** Drafts that the person reads and sends; nothing of the entry’s text is in them (REC-03, REC-10). */
export const MeetingActions = ({ ports, reading, start }: MeetingActionsProps) => {
  const { host, clock } = ports;
  const when = start === undefined ? 'the day of your invitation' : sayMoment(start, clock.timeZone());
  const { name } = host.user();
  const { organizer, others, isOrganizer } = reading;
  const compose = (to: readonly string[], words: ReturnType<typeof sayFilesByMail>) =>
    host.composeMessage({ to, ...words });
  return (
    <Stack gap="near" start>
      {!isOrganizer && organizer && (
        <Button appearance="primary" onClick={() => compose([organizer.address], sayAskToSwitchOff(when, name))}>
          Ask the organiser to switch recording off
        </Button>
      )}
      {others.length > 0 && (
        <Button
          onClick={() =>
            compose(
              others.map(({ address }) => address),
              sayFilesByMail(when, name),
            )
          }
        >
          Send files by email instead
        </Button>
      )}
    </Stack>
  );
};
