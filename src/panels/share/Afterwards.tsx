import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ports } from '../../application/ports';
import { toSeenRecord } from '../../application/recordShare';
import type { SettledShare } from '../../application/shareChange';
import { isPartnerLevel, shareKey } from '../../domain/sharing';
import { INVITATION, sayInvitationNote } from '../../wording/sayInvitation';
import { useHistoryKeeper } from '../history/useHistoryKeeper';
import { Housekeeping } from '../layout/Housekeeping';
import { Meta } from '../layout/Meta';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { ReviewDate } from './ReviewDate';

interface AfterwardsProps {
  readonly ports: Ports;
  readonly outcome: SettledShare;
  readonly person: string;
}

/** What is left to do once something was given: tell the person, hear from them, and look at it again one day. */
export const Afterwards = ({ ports, outcome, person }: AfterwardsProps) => {
  const { change, present } = outcome;
  const [isSeen, setIsSeen] = useState(false);
  const history = useHistoryKeeper(ports);
  if (present === 'none' || !isPartnerLevel(present)) return null;
  const noteSeen = () => {
    setIsSeen(!isSeen);
    const { calendarId, address } = change;
    void toSeenRecord(ports, { calendarId, address, isSeen: !isSeen }).then(history.add);
  };
  const write = () =>
    ports.host.composeMessage({ to: [change.address.text], ...sayInvitationNote(ports.host.user().name, present) });
  return (
    <>
      <Housekeeping />
      {change.from === 'none' && (
        <Section heading="The invitation">
          <div role="status">
            <StatusMark
              tone={isSeen ? 'active' : 'unknown'}
              text={isSeen ? `${person} can see it, as you noted` : INVITATION}
            />
          </div>
          <Stack gap="near" start>
            <Button onClick={write}>Write them how to open it</Button>
            <Button appearance="subtle" onClick={noteSeen}>
              {isSeen ? 'They cannot see it after all' : 'They can see it'}
            </Button>
          </Stack>
          <Meta>You review and send the note yourself. What you note stands in the history of your shares.</Meta>
        </Section>
      )}
      <ReviewDate ports={ports} shares={[shareKey(change.calendarId, change.address)]} />
    </>
  );
};
