import type { FoundPerson } from '../../domain/sip';
import { cleanText } from '../../wording/foreignText';
import { Breakable } from '../layout/Breakable';
import { PhoneLink } from './PhoneLink';
import { Facts, type Fact } from '../layout/Facts';
import { Section } from '../layout/Section';

const textFact = (term: string, text: string | undefined): readonly Fact[] =>
  text === undefined || cleanText(text) === '' ? [] : [{ term, fact: cleanText(text) }];

/** What the places tell of a person, and nothing for what they withhold (DIR-03). */
export const PersonFacts = ({ person }: { readonly person: FoundPerson }) => {
  const { organisation, jobTitle, room, phones, emails, userPrincipalName, kind } = person;
  const account = kind === 'guest' ? undefined : userPrincipalName;
  const isEmail = emails.some(({ text }) => text.toLowerCase() === account?.toLowerCase());
  const facts: readonly Fact[] = [
    ...textFact('Organisation', organisation),
    ...textFact('Post', jobTitle),
    ...textFact('Room', room),
    ...phones.map((phone) => ({ key: phone, term: 'Telephone', fact: <PhoneLink phone={phone} /> })),
    ...emails.map(({ text }) => ({ key: text, term: 'Email', fact: <Breakable text={text} /> })),
    ...textFact('Account name', isEmail ? undefined : account),
  ];
  if (facts.length === 0) return null;
  return (
    <Section heading="What is known">
      <Facts facts={facts} />
    </Section>
  );
};
