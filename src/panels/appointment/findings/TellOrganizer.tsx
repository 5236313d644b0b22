import { Button } from '@fluentui/react-components';
import type { OpenAppointment, Ports } from '../../../application/ports';
import { sayOrganizerNote } from '../../../wording/sayOrganizerNote';
import { Meta } from '../../layout/Meta';
import { Section } from '../../layout/Section';
import { Stack } from '../../layout/Stack';
import type { PaneCheck } from './createCheck';

interface TellOrganizerProps {
  readonly ports: Ports;
  readonly appointment: OpenAppointment;
  readonly check: PaneCheck;
}

/** Somebody else's words are theirs to change: a draft to them, which repeats nothing of what was found. */
export const TellOrganizer = ({ ports, appointment, check }: TellOrganizerProps) => {
  const { organizer, start } = appointment;
  const { findings } = check.decision;
  if (organizer === undefined || findings.every(({ waived }) => waived)) return null;
  const write = () => {
    const note = sayOrganizerNote({ findings, start, timeZone: ports.clock.timeZone() });
    ports.host.composeMessage({ to: [organizer.address], ...note });
  };
  return (
    <Section heading="The wording is the organizer’s" isWithin>
      <Meta>
        Opens a draft to {organizer.name || organizer.address}. It says where and what kind, and repeats nothing of the
        text. You read and send it.
      </Meta>
      <Stack gap="near" start>
        <Button onClick={write}>Write to the organizer</Button>
      </Stack>
    </Section>
  );
};
