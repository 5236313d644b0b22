import type { Partner } from '../../domain/federation';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Section } from '../layout/Section';
import { PartnerRow } from './PartnerRow';

interface HereSectionProps {
  readonly partners: readonly Partner[];
  readonly onOpen: (partner: Partner) => void;
}

/** Partners of those who take part in what is open: nobody has to type them. */
export const HereSection = ({ partners, onOpen }: HereSectionProps) => (
  <Section heading="In what is open now">
    <CalmList>
      {partners.map((partner) => (
        <CalmRow key={partner.id}>
          <PartnerRow partner={partner} onOpen={onOpen} level={3} />
        </CalmRow>
      ))}
    </CalmList>
  </Section>
);
