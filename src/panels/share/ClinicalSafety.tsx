import { useContext } from 'react';
import { CLINICAL_SAFETY } from '../../wording/clinicalSafety';
import { OutwardLink } from '../layout/OutwardLink';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Organisation } from '../Organisation';

/** Before the first raised share, and not again (CLN-01, CLN-02). */
export const ClinicalSafety = () => {
  const policy = useContext(Organisation)?.links.localPolicy;
  return (
    <Section heading="Clinical safety">
      {CLINICAL_SAFETY.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
      {policy !== undefined && <OutwardLink href={policy.url} text={policy.label} />}
    </Section>
  );
};
