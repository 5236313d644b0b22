import { makeStyles, tokens } from '@fluentui/react-components';
import type { SipLookup } from '../../application/lookUpSip';
import type { Register } from '../../domain/federation';
import { listDomainReasons, type FoundPerson, type SipQuestion, type SipUseReason } from '../../domain/sip';
import {
  SIP_EXPLAINED,
  sayFoundPeople,
  sayNameSearch,
  sayNobodyFound,
  saySipProgress,
} from '../../wording/saySipSearch';
import { Announcement } from '../layout/Announcement';
import { BackButton } from '../layout/BackButton';
import { GrowingList } from '../layout/GrowingList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import type { Ports } from '../../application/ports';
import { PersonRow } from './PersonRow';
import { Places } from './Places';
import { SearchForm } from './SearchForm';
import { UseReasons } from './UseReasons';
import type { Search } from './useSearch';

const useStyles = makeStyles({
  // Rows that come later are further down: nothing is to follow them by itself.
  results: { overflowAnchor: 'none' },
  progress: { minHeight: tokens.lineHeightBase300 },
});

interface SearchViewProps {
  readonly ports: Ports;
  readonly register: Register;
  readonly search: Search;
  readonly onOpen: (person: FoundPerson) => void;
  readonly onSaved: () => void;
  readonly onBack: () => void;
}

export const SearchView = ({ ports, register, search, onOpen, onSaved, onBack }: SearchViewProps) => {
  const { question, lookup, lookAgain } = search;
  return (
    <Screen heading="Find somebody’s SIP address" before={<BackButton onBack={onBack} />}>
      <SearchForm search={search} onSaved={onSaved} />
      {lookup === undefined && <Paragraph>{SIP_EXPLAINED}</Paragraph>}
      <About question={question} register={register} />
      <Announcement text={lookup === undefined ? '' : sayFoundPeople(lookup)} />
      {lookup !== undefined && <Results lookup={lookup} onOpen={onOpen} />}
      {lookup?.isComplete && <Places ports={ports} sources={lookup.sources} onAgain={lookAgain} />}
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

interface ResultsProps {
  readonly lookup: SipLookup;
  readonly onOpen: (person: FoundPerson) => void;
}

const Results = ({ lookup, onOpen }: ResultsProps) => {
  const styles = useStyles();
  const isEmpty = lookup.isComplete && lookup.people.length === 0;
  return (
    <div className={styles.results} aria-busy={!lookup.isComplete}>
      <Stack gap="near">
        <div className={styles.progress}>
          <Paragraph strong>{saySipProgress(lookup)}</Paragraph>
        </div>
        {isEmpty && sayNobodyFound(lookup).map((line) => <Paragraph key={line}>{line}</Paragraph>)}
        <GrowingList
          rows={lookup.people}
          keyOf={({ key }) => key}
          what="people"
          draw={(person) => <PersonRow person={person} onOpen={onOpen} />}
        />
      </Stack>
    </div>
  );
};
