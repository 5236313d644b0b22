import type { ReactNode } from 'react';
import type { PartnerAssessment } from '../../domain/directory';
import { sayPartnerCard } from '../../wording/sayPartnerCard';
import { Facts } from '../layout/Facts';
import { Meta } from '../layout/Meta';
import { OutwardLink } from '../layout/OutwardLink';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { ServiceSection } from './ServiceSection';

interface CardViewProps {
  readonly assessment: PartnerAssessment;
  readonly before?: ReactNode;
  /** What only this person's pane can add, before the source. */
  readonly children?: ReactNode;
}

/** The card as the register's tool prints it, as headings and terms; every sentence of it comes from the same words. */
export const CardView = ({ assessment, before, children }: CardViewProps) => {
  const { name, meta, services, facts, notes, provenance } = sayPartnerCard(assessment);
  const { officialList } = assessment;
  return (
    <Screen heading={name} before={before}>
      <Stack gap="tight">
        {meta.map((line) => (
          <Meta key={line}>{line}</Meta>
        ))}
      </Stack>
      {services.map((service) => (
        <ServiceSection key={service.name} service={service} />
      ))}
      <Section heading="What applies here">
        <Facts
          facts={facts.map(({ term, lines }) => ({
            term,
            fact: lines.map((line) => <Paragraph key={line}>{line}</Paragraph>),
          }))}
        />
      </Section>
      <Section heading="Good to know">
        {notes.map((note) => (
          <Paragraph key={note}>{note}</Paragraph>
        ))}
      </Section>
      {children}
      <Stack gap="tight" start>
        <Meta>{provenance}</Meta>
        {officialList !== undefined && <OutwardLink href={officialList.url} text={officialList.label} />}
      </Stack>
    </Screen>
  );
};
