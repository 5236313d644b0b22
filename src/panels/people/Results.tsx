import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { SipLookup } from '../../application/lookUpSip';
import type { Register } from '../../domain/federation';
import { narrowPeople, rankPeople, type FoundPerson, type PeopleWanted, type PersonRow as Row } from '../../domain/sip';
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
  // As high as the button that may come to stand in it.
  progress: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
});

interface ResultsProps {
  readonly register: Register;
  readonly lookup: SipLookup;
  readonly onOpen: (person: FoundPerson) => void;
}

const asRow = (person: FoundPerson): Row => ({ kind: 'person', person });

/**
 * Everybody found so far, each in their place, since answers that come later move nothing; the best matches come first
 * on a press, and where the list is narrowed to one organisation or post.
 */
export const Results = ({ register, lookup, onOpen }: ResultsProps) => {
  const styles = useStyles();
  const [wanted, setWanted] = useState<PeopleWanted>({});
  const [isRanked, setRanked] = useState(false);
  const { people, rows, asked, isComplete } = lookup;
  const best = useMemo(
    () => (asked.kind === 'name' ? rankPeople(people, asked.text, register) : people),
    [people, asked, register],
  );
  const isNarrowed = wanted.organisation !== undefined || wanted.post !== undefined;
  const shown = narrowPeople(people, wanted);
  const ordered = isRanked || isNarrowed ? narrowPeople(best, wanted).map(asRow) : rows;
  const canRank = isComplete && !isRanked && !isNarrowed && best.some(({ key }, place) => key !== people[place]?.key);
  const isEmpty = isComplete && people.length === 0;
  const narrowed = sayNarrowed(shown.length, people.length);
  return (
    <div className={styles.results} aria-busy={!isComplete}>
      <Announcement text={narrowed ?? sayFoundPeople(lookup)} />
      <Stack gap="near">
        {asked.kind === 'name' && !isEmpty && <NarrowFields people={people} wanted={wanted} onChoose={setWanted} />}
        <div className={styles.progress}>
          <Paragraph strong>{isComplete ? (narrowed ?? sayFoundPeople(lookup)) : saySipProgress(lookup)}</Paragraph>
          {canRank && (
            <Button size="small" onClick={() => setRanked(true)}>
              Best matches first
            </Button>
          )}
        </div>
        {isEmpty && sayNobodyFound(lookup).map((line) => <Paragraph key={line}>{line}</Paragraph>)}
        <GrowingList
          rows={ordered}
          keyOf={({ person: { key } }) => key}
          what="people"
          draw={(row) => <PersonRow register={register} row={row} onOpen={onOpen} />}
        />
      </Stack>
    </div>
  );
};
