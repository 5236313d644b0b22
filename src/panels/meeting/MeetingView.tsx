import { useCallback, useState } from 'react';
import type { Ports } from '../../application/ports';
import type { MeetingReading } from '../../application/readMeeting';
import type { OwnOrganisation } from '../../domain/federation';
import type { MeetingAssessment, MeetingReason } from '../../domain/meeting';
import { SHOWN_TOO, STORED_ELSEWHERE, THIRD_PERSON, TRUSTED_ONLY } from '../../wording/meetingAdvice';
import {
  sayMeetingHeading,
  sayMeetingReason,
  sayProvider,
  saySwitchSource,
  toneOfMeeting,
} from '../../wording/sayMeeting';
import { listWarningLinks } from '../../wording/warningLinks';
import { Meta } from '../layout/Meta';
import { OutwardLink } from '../layout/OutwardLink';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { Lines } from './Lines';
import { MeetingActions } from './MeetingActions';
import { MeetingAdvice } from './MeetingAdvice';
import { OwnSettings } from './OwnSettings';
import { TenantLine } from './TenantLine';

export interface MeetingViewProps {
  readonly ports: Ports;
  readonly organisation: OwnOrganisation;
  readonly reading: MeetingReading;
  readonly start: number | undefined;
}

const isWarned = ({ verdict }: MeetingAssessment): boolean => verdict === 'warning' || verdict === 'danger';

const SWITCHES: readonly MeetingReason['code'][] = ['recording', 'fileSharing', 'noteTakers'];

/** The host, what may happen, why we think so, what to do. */
export const MeetingView = ({ ports, organisation, reading, start }: MeetingViewProps) => {
  const { assessment } = reading;
  const [isHeld, setIsHeld] = useState(false);
  const noteHeld = useCallback(() => setIsHeld(true), []);
  const said = assessment.reasons.map((reason) => ({ reason, text: sayMeetingReason(reason) }));
  const mayHappen = said.filter(
    ({ reason }) => SWITCHES.includes(reason.code) && !(isHeld && reason.code === 'recording'),
  );
  const why = said.filter(({ reason, text }) => !SWITCHES.includes(reason.code) && text !== '');
  const source = saySwitchSource(assessment);
  const tenantId = findUnknownTenant(assessment);
  return (
    <Section heading={sayMeetingHeading(assessment)}>
      <Stack gap="tight">
        {mayHappen.map(({ reason, text }) => (
          <StatusMark key={reason.code} tone={toneOf(reason, assessment)} text={text} />
        ))}
        {why.map(({ text }) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
        {tenantId !== undefined && <TenantLine ports={ports} tenantId={tenantId} />}
      </Stack>
      {isWarned(assessment) && (
        <>
          <Section heading="What to keep in mind" isWithin>
            <Lines lines={[STORED_ELSEWHERE, SHOWN_TOO, TRUSTED_ONLY, ...thirdPerson(assessment)]} />
          </Section>
          <MeetingActions ports={ports} reading={reading} start={start} />
          <MeetingAdvice />
          {listWarningLinks({ links: { incident: organisation.links.incident } }).map(({ label, url }) => (
            <OutwardLink key={url} href={url} text={label} />
          ))}
        </>
      )}
      {reading.isOrganizer && assessment.host.organisation?.kind !== 'partner' && assessment.provider === 'teams' && (
        <OwnSettings ports={ports} joinUrl={assessment.joinUrl} onHeld={noteHeld} />
      )}
      <Meta>{[sayProvider(assessment.provider), source].filter(Boolean).join(' ')}</Meta>
    </Section>
  );
};

const findUnknownTenant = ({ reasons }: MeetingAssessment): string | undefined =>
  reasons.flatMap((reason) => (reason.code === 'unknownTenant' ? [reason.tenantId] : []))[0];

const thirdPerson = ({ host }: MeetingAssessment): readonly string[] =>
  host.organisation?.kind === 'partner' ? [THIRD_PERSON] : [];

const toneOf = (reason: MeetingReason, assessment: MeetingAssessment) => {
  if (reason.code === 'noteTakers') return 'attention';
  if (reason.code !== 'recording' && reason.code !== 'fileSharing') return toneOfMeeting(assessment);
  if (reason.state === 'off') return 'active';
  return reason.state === 'on' ? 'attention' : 'unknown';
};
