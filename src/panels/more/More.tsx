import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { FindSip } from '../FindSip';
import { GoTo, type Destination } from '../GoTo';
import { Kept } from '../layout/Kept';
import { Loaded } from '../layout/Loaded';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import { sayAccountType } from '../../wording/sayAccountType';
import { Organisation } from '../Organisation';
import type { PlaceProps } from '../PlaceProps';
import { Trouble } from '../trouble/Trouble';
import { useAccountType } from '../useAccountType';
import { useRegisterReading, type RegisterState } from '../useRegisterReading';
import { AlertCountsSection } from './AlertCountsSection';
import { Contacts } from './Contacts';
import { checkUpPart, meetingWeekPart } from './parts';
import { QuietRules } from './QuietRules';

export const More = (props: PlaceProps) => {
  const way = useContext(GoTo);
  const { ports, session } = props;
  return (
    <>
      <Kept isOpen={way.open === undefined} returnsFocus>
        <Overview {...props} onOpen={way.goTo} />
      </Kept>
      {way.visited.includes('meetings') && (
        <Kept isOpen={way.open === 'meetings'}>
          <Loaded load={meetingWeekPart} given={{ ports, session, onLeave: way.leave }} />
        </Kept>
      )}
      {way.visited.includes('checkUp') && (
        <Kept isOpen={way.open === 'checkUp'}>
          <Loaded load={checkUpPart} given={{ ports, session, onLeave: way.leave }} />
        </Kept>
      )}
    </>
  );
};

type OverviewProps = PlaceProps & { readonly onOpen: (part: Destination) => void };

const Overview = ({ ports, session, onSignOut, onOpen }: OverviewProps) => {
  const { state, read } = useRegisterReading(ports);
  return (
    <Screen heading="Help, and what is kept here">
      <PeopleEntry />
      <Section heading="Check-up">
        <Paragraph>
          See what people outside could read in your calendars that looks sensitive, which entries are old, and which
          hold attachments.
        </Paragraph>
        <Stack gap="near" start>
          <Button onClick={() => onOpen('checkUp')}>Check-up of your calendars</Button>
        </Stack>
      </Section>
      <Section heading="Meetings">
        <Paragraph>See which online meetings of the next 7 days somebody else hosts, and may record.</Paragraph>
        <Stack gap="near" start>
          <Button onClick={() => onOpen('meetings')}>Meetings hosted elsewhere</Button>
        </Stack>
      </Section>
      <Section heading="Help">
        <Help state={state} onRetry={read} />
      </Section>
      <Section heading="Privacy">
        <Paragraph>
          Nothing about your appointments leaves your mailbox. On this device the add-in keeps only that you have seen
          its first screen.
        </Paragraph>
      </Section>
      <QuietRules ports={ports} />
      <AlertCountsSection ports={ports} />
      {session.state.kind === 'signedIn' && (
        <SignOut ports={ports} address={session.state.account.address} onSignOut={onSignOut} />
      )}
    </Screen>
  );
};

const PeopleEntry = () => {
  const find = useContext(FindSip);
  return (
    <Section heading="Chat and calls">
      <Paragraph>Somebody’s SIP address, how sure it is, and the addresses that you confirmed.</Paragraph>
      <Stack gap="near" start>
        <Button onClick={() => find({ address: '' })}>People and SIP addresses</Button>
      </Stack>
    </Section>
  );
};

const Help = ({ state, onRetry }: { readonly state: RegisterState; readonly onRetry: () => void }) => {
  switch (state.kind) {
    case 'reading':
      return <Waiting doing="Reading whom to ask" />;
    case 'read':
      return <Contacts organisation={state.reading.register.organisation} />;
    case 'failed':
      return (
        <Stack gap="near">
          <Trouble failure={state.failure} />
          <Stack gap="near" start>
            <Button onClick={onRetry}>Try again</Button>
          </Stack>
        </Stack>
      );
  }
};

interface SignOutProps {
  readonly ports: PlaceProps['ports'];
  readonly address: string;
  readonly onSignOut: () => void;
}

const SignOut = ({ ports, address, onSignOut }: SignOutProps) => (
  <Section heading="Signed in">
    <Meta>{address}</Meta>
    <Meta>{sayAccountType(useAccountType(ports, true, useContext(Organisation)))}</Meta>
    <Paragraph>
      Signing out clears what the add-in keeps on this device and in memory. Who can see your calendar stays as it is.
    </Paragraph>
    <Stack gap="near" start>
      <Button onClick={onSignOut}>Sign out</Button>
    </Stack>
  </Section>
);
