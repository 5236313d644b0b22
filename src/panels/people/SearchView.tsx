import type { Register } from '../../domain/federation';
import { listDomainReasons, type FoundPerson, type SipQuestion, type SipUseReason } from '../../domain/sip';
import { SIP_EXPLAINED, sayNameSearch } from '../../wording/saySipSearch';
import { BackButton } from '../layout/BackButton';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import type { Ports } from '../../application/ports';
import { Places } from './Places';
import { Results } from './Results';
import { SearchForm } from './SearchForm';
import { UseReasons } from './UseReasons';
import type { Search } from './useSearch';

interface SearchViewProps {
  readonly ports: Ports;
  readonly register: Register;
  readonly search: Search;
  readonly onOpen: (person: FoundPerson) => void;
  readonly onSaved: () => void;
  readonly onBack: () => void;
}

export const SearchView = ({ ports, register, search, onOpen, onSaved, onBack }: SearchViewProps) => {
  const { question, lookup, lookAgain, isLookingAgain: isAgain } = search;
  return (
    <Screen heading="Find somebody’s SIP address" before={<BackButton onBack={onBack} />}>
      <SearchForm search={search} onSaved={onSaved} />
      {lookup === undefined && <Paragraph>{SIP_EXPLAINED}</Paragraph>}
      <About question={question} register={register} />
      {lookup !== undefined && <Results key={JSON.stringify(lookup.asked)} {...{ register, lookup, onOpen }} />}
      {lookup?.isComplete && <Places {...{ ports, isAgain }} sources={lookup.sources} onAgain={lookAgain} />}
    </Screen>
  );
};

/** What is known without asking anybody, before the results: it is there at once and stays (SIP-02, SIP-07, X-09). */
const About = ({ question, register }: { readonly question: SipQuestion; readonly register: Register }) => {
  if (question.kind === 'name')
    return (
      <Stack gap="tight">
        {sayNameSearch(question, register).map((line) => (
          <Meta key={line}>{line}</Meta>
        ))}
      </Stack>
    );
  if (question.kind !== 'address') return null;
  return <UseReasons reasons={reasonsOf(question, register)} />;
};

/** An e-mail address may well not be a SIP address: that is said with the address itself. */
const reasonsOf = (
  { address }: Extract<SipQuestion, { readonly kind: 'address' }>,
  register: Register,
): readonly SipUseReason[] =>
  listDomainReasons(register, { text: address.text, user: address.local, domain: address.domain }).filter(
    ({ code }) => code !== 'notTheirSipDomain',
  );
