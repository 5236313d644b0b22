import type { OwnOrganisation } from '../../../domain/federation';
import { RESPONSIBILITY } from '../../../wording/findingPhrases';
import { listWarningLinks } from '../../../wording/warningLinks';
import { OutwardLink } from '../../layout/OutwardLink';
import { Paragraph } from '../../layout/Paragraph';
import { Stack } from '../../layout/Stack';

/** Beneath every warning: whose responsibility it is (GOV-05), and the own rules and ways (GOV-06, GOV-07, SEC-05). */
export const WarningFoot = ({ organisation }: { readonly organisation: OwnOrganisation }) => (
  <Stack gap="tight" start>
    <Paragraph>{RESPONSIBILITY}</Paragraph>
    {listWarningLinks(organisation).map(({ label, url }) => (
      <OutwardLink key={url} href={url} text={label} />
    ))}
  </Stack>
);
