import { Button } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { Fragment } from 'react';
import type { EmailAddress } from '../../domain/address';
import type { FoundPerson } from '../../domain/sip';
import { saySipRequest } from '../../wording/saySipRequest';
import { Meta } from '../layout/Meta';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { PhoneLink } from './PhoneLink';
import type { Ports } from '../../application/ports';

interface AskPersonProps {
  readonly ports: Ports;
  readonly person: FoundPerson;
  readonly email: EmailAddress;
}

/** A draft in Outlook's own window; the person reads and sends it, or does not (SIP-05). */
export const AskPerson = ({ ports: { host }, person, email }: AskPersonProps) => {
  const ask = () => host.composeMessage({ to: [email.text], ...saySipRequest(host.user().name, person.name) });
  return (
    <Section heading="To be sure, ask them">
      <Meta>{`Opens a draft to ${email.text} that asks for the login name, not for a password. You send it.`}</Meta>
      <Stack gap="near" start>
        <Button icon={<MailRegular />} onClick={ask}>
          Ask for the SIP address
        </Button>
        {person.phones.length > 0 && <Phones phones={person.phones} />}
      </Stack>
    </Section>
  );
};

/** An answer by phone is there at once, and tells who gave it. */
const Phones = ({ phones }: { readonly phones: readonly string[] }) => (
  <Meta>
    {'Or ask by phone: '}
    {phones.map((phone, index) => (
      <Fragment key={phone}>
        {index > 0 && ', '}
        <PhoneLink phone={phone} />
      </Fragment>
    ))}
  </Meta>
);
