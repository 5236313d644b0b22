import { useContext } from 'react';
import { countShares } from '../../application/countShares';
import { countsTable, sayCounted, sayShareCounts } from '../../wording/sayShareCounts';
import { Facts } from '../layout/Facts';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { OwnShares } from '../OwnShares';
import { Exports } from './Exports';

/** How many people of which organisation have which level: no person, no address (REP-01, for oneself). */
export const ShareCounts = () => {
  const { picture } = useContext(OwnShares);
  if (picture === undefined) return null;
  const counts = countShares(picture);
  return (
    <Section heading="Your shares in numbers">
      {counts.length === 0 ? (
        <Paragraph>Nobody has an entry in your calendars.</Paragraph>
      ) : (
        <Facts facts={sayShareCounts(counts).map(({ organisation, text }) => ({ term: organisation, fact: text }))} />
      )}
      <Meta>{sayCounted(picture)}</Meta>
      {counts.length > 0 && (
        <Exports what="the numbers" name="share-counts" table={countsTable(counts)} json={counts} />
      )}
    </Section>
  );
};
