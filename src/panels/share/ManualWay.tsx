import { sayManualGuides } from '../../wording/sayManualSteps';
import { Folded } from '../layout/Folded';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { Steps } from '../layout/Steps';
import type { Proposal } from './shareStep';

/** By hand, where the add-in is not allowed to (CAL-11, CAL-15). */
export const ManualWay = ({ proposal }: { readonly proposal: Pick<Proposal, 'offer' | 'to'> }) => (
  <Folded summary="How to do it in Outlook by hand">
    <Stack gap="near">
      {sayManualGuides(proposal.offer.recipient.address.text, proposal.to).map(({ client, steps }) => (
        <Stack key={client} gap="tight">
          <Paragraph strong>{client}</Paragraph>
          <Steps steps={steps} />
        </Stack>
      ))}
    </Stack>
  </Folded>
);
