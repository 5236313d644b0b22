import { Button } from '@fluentui/react-components';
import { mayAskForContacts } from '../../application/partnerContacts';
import type { Account, Ports } from '../../application/ports';
import type { Failure } from '../../application/failure';
import type { Partner } from '../../domain/federation';
import {
  CONTACTS_WORDS,
  sayContactCount,
  sayContactProblem,
  sayContactsRefusal,
  sayPartnerContact,
} from '../../wording/sayPartnerContacts';
import { Facts } from '../layout/Facts';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { Waiting } from '../layout/Waiting';
import type { Session } from '../session/useSession';
import { Trouble } from '../trouble/Trouble';
import { TroubleBar } from '../trouble/TroubleBar';
import { useContacts, type ContactsState } from './useContacts';

interface ContactsSectionProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly partner: Partner;
}

/** The people whom the agreement names, for those whose role has to do with them (PUB-05). */
export const ContactsSection = ({ ports, session, partner }: ContactsSectionProps) => {
  const { state } = session;
  const isOffered = ports.contacts !== undefined && state.kind === 'signedIn' && mayAskForContacts(state.account);
  return isOffered ? <Contacts ports={ports} account={state.account} partner={partner} /> : null;
};

interface ContactsProps {
  readonly ports: Ports;
  readonly account: Account;
  readonly partner: Partner;
}

const Contacts = ({ ports, account, partner }: ContactsProps) => {
  const { state, read } = useContacts(ports, { account, partner });
  return (
    <Section heading={CONTACTS_WORDS.heading}>
      <Paragraph>{CONTACTS_WORDS.why}</Paragraph>
      {state.kind === 'asking' && <Waiting doing={CONTACTS_WORDS.doing} />}
      <div role="status">
        {state.kind === 'read' && <Paragraph>{sayContactCount(state.contacts.length, partner.name)}</Paragraph>}
      </div>
      {state.kind === 'read' && <Found state={state} />}
      {state.kind === 'failed' && <Refused failure={state.failure} />}
      {state.kind !== 'read' && (
        <Stack gap="near" start>
          <Button disabledFocusable={state.kind === 'asking'} onClick={read}>
            {CONTACTS_WORDS.ask}
          </Button>
        </Stack>
      )}
    </Section>
  );
};

interface FoundProps {
  readonly state: Extract<ContactsState, { readonly kind: 'read' }>;
}

const Found = ({ state: { contacts, problems } }: FoundProps) => (
  <Stack gap="near">
    <Facts
      facts={contacts.map(sayPartnerContact).map(({ key, term, lines, provenance }) => ({
        key,
        term,
        fact: (
          <>
            {lines.map((line) => (
              <Paragraph key={line}>{line}</Paragraph>
            ))}
            <Meta>{provenance}</Meta>
          </>
        ),
      }))}
    />
    {problems.map((problem) => (
      <StatusMark key={`${problem.row} ${problem.field}`} tone="attention" text={sayContactProblem(problem)} />
    ))}
  </Stack>
);

const Refused = ({ failure }: { readonly failure: Failure }) => {
  const refusal = sayContactsRefusal(failure);
  return refusal ? <TroubleBar tone="attention" {...refusal} /> : <Trouble failure={failure} />;
};
