import { Button } from '@fluentui/react-components';
import type { Ports } from '../../application/ports';
import type { Register } from '../../domain/federation';
import { sayMeetingAloud } from '../../wording/sayMeeting';
import { Announcement } from '../layout/Announcement';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { MeetingView } from './MeetingView';
import { useMeeting } from './useMeeting';

export interface MeetingProps {
  readonly ports: Ports;
  readonly register: Register;
  /** Epoch milliseconds, where the item tells. */
  readonly start: number | undefined;
  /** What is open: another one is read afresh. */
  readonly item: object;
}

/** Who holds the meeting of what is open, and what can be done about it. Nothing, where it has none. */
export const Meeting = ({ ports, register, start, item }: MeetingProps) => {
  const { state, readAgain } = useMeeting(ports, register, item);
  switch (state.kind) {
    case 'reading':
    case 'none':
      return null;
    case 'failed':
      return (
        <Section heading="Not checked: who hosts the meeting">
          <Paragraph>Outlook did not give the invitation. Nothing was changed.</Paragraph>
          <Stack gap="near" start>
            <Button onClick={readAgain}>Check again</Button>
          </Stack>
        </Section>
      );
    case 'read':
      return (
        <>
          <Announcement text={sayMeetingAloud(state.reading.assessment)} />
          <MeetingView ports={ports} organisation={register.organisation} reading={state.reading} start={start} />
        </>
      );
  }
};
