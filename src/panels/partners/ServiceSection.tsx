import type { ServiceWords } from '../../wording/sayPartnerService';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { StatusMark } from '../layout/StatusMark';

/** One service: its mark, what is behind it, and what to do next. A line that begins with the label stands for it. */
export const ServiceSection = ({ service }: { readonly service: ServiceWords }) => {
  const { name, label, tone, lines, next, provenance } = service;
  const fuller = lines.find((line) => line.startsWith(label));
  return (
    <Section heading={name}>
      <StatusMark tone={tone} text={fuller ?? label} />
      {lines
        .filter((line) => line !== fuller)
        .map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
      <Paragraph>{next}</Paragraph>
      {provenance !== undefined && <Meta>{provenance}</Meta>}
    </Section>
  );
};
