import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { listOrganisations, listPosts, type FoundPerson, type PeopleWanted } from '../../domain/sip';
import { cleanText } from '../../wording/foreignText';
import { OneOf, type OneOfChoice } from '../layout/OneOf';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

interface NarrowFieldsProps {
  readonly people: readonly FoundPerson[];
  readonly wanted: PeopleWanted;
  readonly onChoose: (wanted: PeopleWanted) => void;
}

const choicesOf = (values: readonly string[]): readonly OneOfChoice[] =>
  values.map((value) => ({ value, label: cleanText(value) }));

/** By organisation and post, out of those that were found (DIR-01). They stand there from the start: nothing moves later. */
export const NarrowFields = ({ people, wanted, onChoose }: NarrowFieldsProps) => {
  const styles = useStyles();
  const organisations = useMemo(() => choicesOf(listOrganisations(people)), [people]);
  const posts = useMemo(
    () => choicesOf(listPosts(narrowedTo(people, wanted.organisation))),
    [people, wanted.organisation],
  );
  return (
    <div className={styles.fields}>
      <OneOf
        label="Organisation"
        all="Any organisation"
        choices={organisations}
        value={wanted.organisation}
        onChoose={(organisation) => onChoose({ ...(organisation !== undefined && { organisation }) })}
      />
      <OneOf
        label="Post"
        all="Any post"
        choices={posts}
        value={wanted.post}
        onChoose={(post) => onChoose({ ...wanted, post })}
      />
    </div>
  );
};

const narrowedTo = (people: readonly FoundPerson[], organisation: string | undefined): readonly FoundPerson[] =>
  people.filter((person) => organisation === undefined || person.organisation === organisation);
