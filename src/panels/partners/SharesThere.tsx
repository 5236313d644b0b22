import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Host, OwnCalendar, Ports } from '../../application/ports';
import type { ReviewedGrant } from '../../application/sharingPicture';
import type { Partner } from '../../domain/federation';
import { sayIssue } from '../../wording/sayIssue';
import { sayLevel } from '../../wording/sayLevel';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { OwnShares } from '../OwnShares';
import type { Session } from '../session/useSession';
import { AskForDetail } from '../share/AskForDetail';
import type { ShareStart } from '../share/shareStep';
import { Trouble } from '../trouble/Trouble';
import { useCheckShares } from './useCheckShares';

interface SharesThereProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly partner: Partner;
  readonly onStart: (start: ShareStart) => void;
}

/** One's own shares with people there, or that they are not read yet. */
export const SharesThere = ({ ports, session, partner, onStart }: SharesThereProps) => {
  const { picture } = useContext(OwnShares);
  const { state, check } = useCheckShares(ports, session);
  const grants = picture?.calendars.flatMap(({ calendar, partners }) =>
    partners
      .filter((one) => one.partner.id === partner.id)
      .flatMap((one) => one.grants.map((grant) => ({ calendar, grant }))),
  );
  return (
    <Section heading="Your shares with people there">
      {grants === undefined && <StatusMark tone="unknown" text="Not checked yet" />}
      {state.kind === 'failed' && <Trouble failure={state.failure} />}
      {grants === undefined && (
        <Stack gap="near" start>
          <Button disabledFocusable={state.kind === 'checking'} onClick={check}>
            Check my shares
          </Button>
        </Stack>
      )}
      {grants?.length === 0 && <Paragraph>You share your calendar with nobody there.</Paragraph>}
      {grants !== undefined && grants.length > 0 && (
        <CalmList>
          {grants.map(({ calendar, grant }) => (
            <CalmRow key={`${calendar.id} ${grant.permission.id}`}>
              <Share host={ports.host} calendar={calendar} grant={grant} onStart={onStart} />
            </CalmRow>
          ))}
        </CalmList>
      )}
    </Section>
  );
};

interface ShareProps extends Pick<SharesThereProps, 'onStart'> {
  readonly host: Host;
  readonly calendar: OwnCalendar;
  readonly grant: ReviewedGrant;
}

const Share = ({ host, calendar, grant, onStart }: ShareProps) => {
  const { permission, review } = grant;
  const addressText = review.address?.text;
  return (
    <Stack gap="tight" start>
      <Paragraph strong>{permission.name}</Paragraph>
      <Paragraph>{sayLevel(permission.level).name}</Paragraph>
      {permission.address !== undefined && permission.address !== permission.name && <Meta>{permission.address}</Meta>}
      {!calendar.isDefault && <Meta>{`Calendar: ${calendar.name}`}</Meta>}
      {review.issues.map((issue) => (
        <StatusMark key={issue.code} tone="attention" text={sayIssue(issue).label} />
      ))}
      {addressText !== undefined && (
        <Button
          size="small"
          aria-label={`Change what ${permission.name} sees`}
          onClick={() => onStart({ addressText, calendarId: calendar.id, hasEntry: true })}
        >
          Change
        </Button>
      )}
      {addressText !== undefined && <AskForDetail host={host} address={addressText} person={permission.name} />}
    </Stack>
  );
};
