import type { Recipient } from '../../domain/sharing';
import { Facts, type Fact } from '../layout/Facts';
import { StandingMark } from '../layout/StandingMark';

const organisationFacts = (recipient: Recipient): readonly Fact[] => {
  if (recipient.kind === 'colleague' || recipient.kind === 'self') {
    return [{ term: 'Organisation', fact: 'Your own organisation' }];
  }
  if (recipient.kind !== 'partner') {
    return [{ term: 'Organisation', fact: `Not in the register: ${recipient.address.domain}` }];
  }
  return [
    { term: 'Organisation', fact: recipient.partner.name },
    { term: 'Calendar federation', fact: <StandingMark standing={recipient.standing} /> },
  ];
};

/** Be aware with whom you are sharing: address, organisation and its status, on every step (CAL-20). */
export const RecipientFacts = ({ recipient }: { readonly recipient: Recipient }) => (
  <Facts facts={[{ term: 'Address', fact: recipient.address.text }, ...organisationFacts(recipient)]} />
);
