import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { Organisation } from '../Organisation';
import type { PlaceProps } from '../PlaceProps';
import { Contacts } from './Contacts';

export const More = ({ session, onSignOut }: PlaceProps) => {
  const organisation = useContext(Organisation);
  return (
    <Screen heading="Help, and what is kept here">
      <Section heading="Help">
        {organisation === undefined ? <ContactsNotRead /> : <Contacts organisation={organisation} />}
      </Section>
      <Section heading="Privacy">
        <Paragraph>
          Nothing about your appointments leaves your mailbox. On this device the add-in keeps only that you have seen
          its first screen.
        </Paragraph>
      </Section>
      {session.state.kind === 'signedIn' && <SignOut address={session.state.account.address} onSignOut={onSignOut} />}
    </Screen>
  );
};

const ContactsNotRead = () => (
  <Paragraph>The list of contacts could not be read. Your organisation&#8217;s intranet names its helpdesk.</Paragraph>
);

interface SignOutProps {
  readonly address: string;
  readonly onSignOut: () => void;
}

const SignOut = ({ address, onSignOut }: SignOutProps) => (
  <Section heading="Signed in">
    <Meta>{address}</Meta>
    <Paragraph>
      Signing out clears what the add-in keeps on this device and in memory. Who can see your calendar stays as it is.
    </Paragraph>
    <Stack gap="near" start>
      <Button onClick={onSignOut}>Sign out</Button>
    </Stack>
  </Section>
);
