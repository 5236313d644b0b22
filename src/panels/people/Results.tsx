import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SipLookup } from '../../application/lookUpSip';
import type { Register } from '../../domain/federation';
import { narrowPeople, type FoundPerson, type PeopleWanted } from '../../domain/sip';
import { sayFoundPeople, sayNarrowed, sayNobodyFound, saySipProgress } from '../../wording/saySipSearch';
import { Announcement } from '../layout/Announcement';
import { GrowingList } from '../layout/GrowingList';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { NarrowFields } from './NarrowFields';
import { PersonRow } from './PersonRow';

const useStyles = makeStyles({
  // Rows that come later are further down: nothing is to follow them by itself.
  results: { overflowAnchor: 'none' },
  progress: { minHeight: tokens.lineHeightBase300 },
});

interface ResultsProps {
  readonly register: Register;
  readonly lookup: SipLookup;
  readonly onOpen: (person: FoundPerson) => void;
}

/** Everybody found so far, each in their place; of a name, those of one organisation or post where one is chosen. */
export const Results = ({ register, lookup, onOpen }: ResultsProps) => {
  const styles = useStyles();
  const [wanted, setWanted] = useState<PeopleWanted>({});
  const { people, isComplete } = lookup;
  const shown = narrowPeople(people, wanted);
  const isEmpty = isComplete && people.length === 0;
  const narrowed = sayNarrowed(shown.length, people.length);
  return (
    <div className={styles.results} aria-busy={!isComplete}>
      <Announcement text={narrowed ?? sayFoundPeople(lookup)} />
      <Stack gap="near">
        {lookup.asked.kind === 'name' && !isEmpty && (
          <NarrowFields people={people} wanted={wanted} onChoose={setWanted} />
        )}
        <div className={styles.progress}>
          <Paragraph strong>{isComplete ? (narrowed ?? sayFoundPeople(lookup)) : saySipProgress(lookup)}</Paragraph>
        </div>
        {isEmpty && sayNobodyFound(lookup).map((line) => <Paragraph key={line}>{line}</Paragraph>)}
        <GrowingList
          rows={shown}
          keyOf={({ key }) => key}
          what="people"
          draw={(person) => <PersonRow register={register} person={person} onOpen={onOpen} />}
        />
      </Stack>
    </div>
  );
};
