import type { OwnOrganisation } from '../../domain/federation';
import { sayContacts } from '../../wording/sayContacts';
import { Facts } from '../layout/Facts';
import { OutwardLink } from '../layout/OutwardLink';
import { ProvenanceLine } from '../layout/ProvenanceLine';
import { Stack } from '../layout/Stack';

/** Whom to ask, all of it from the register (BUL-01). */
export const Contacts = ({ organisation }: { readonly organisation: OwnOrganisation }) => (
  <Stack gap="near">
    <Facts
      facts={sayContacts(organisation).map(({ label, text, href }) => ({
        key: href,
        term: label,
        fact: <OutwardLink href={href} text={text} />,
      }))}
    />
    <ProvenanceLine asOf={organisation.asOf} source={organisation.source} />
  </Stack>
);
