import { countAges, type AgeLimits, type Tally } from '../../domain/checkUp';
import type { Housekeeping } from '../../domain/federation';
import { sayBand, sayRetention } from '../../wording/sayCheckUp';
import { Facts } from '../layout/Facts';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { ProvenanceLine } from '../layout/ProvenanceLine';
import { Section } from '../layout/Section';
import { StatusMark } from '../layout/StatusMark';

interface AgeSectionProps {
  readonly tally: Tally;
  readonly limits: AgeLimits;
  readonly housekeeping: Housekeeping;
  readonly timeZone: string;
}

/** Two bands of age, the older one within the other (HSK-01, HSK-03, X-08). */
export const AgeSection = ({ tally, limits, housekeeping, timeZone }: AgeSectionProps) => {
  const { old, urgent } = countAges(tally, limits);
  const { oldMonths, urgentMonths } = housekeeping;
  const [whatToDo, nothingDeleted] = sayRetention(housekeeping);
  return (
    <Section heading="Old entries">
      <Facts
        facts={[
          { term: `Older than ${oldMonths} months`, fact: sayBand(old, timeZone) },
          {
            term: `Of these older than ${urgentMonths} months`,
            fact:
              urgent.count === 0 ? (
                sayBand(urgent, timeZone)
              ) : (
                <StatusMark tone="attention" text={`${sayBand(urgent, timeZone)}: delete or archive`} />
              ),
          },
        ]}
      />
      {old.count > 0 && <Paragraph>{whatToDo}</Paragraph>}
      <Meta>{nothingDeleted}</Meta>
      <Meta>A series counts once, by the last of it in these days.</Meta>
      <ProvenanceLine asOf={housekeeping.asOf} source={housekeeping.source} />
    </Section>
  );
};
