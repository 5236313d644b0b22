import type { Ports } from '../../application/ports';
import type { Recipient, SharingReason } from '../../domain/sharing';
import { sayReason, sayRefusalTitle } from '../../wording/sayReason';
import { BackButton } from '../layout/BackButton';
import { Paragraph } from '../layout/Paragraph';
import { QuietlyLoaded } from '../layout/QuietlyLoaded';
import { Screen } from '../layout/Screen';
import { manualPart } from './parts';
import { RecipientFacts } from './RecipientFacts';

interface RefusedStepProps {
  readonly ports: Ports;
  readonly recipient: Recipient;
  readonly reasons: readonly SharingReason[];
  readonly onBack: () => void;
}

/** Not an error: why it is not possible, who could change that, and the way out. */
export const RefusedStep = ({ ports, recipient, reasons, onBack }: RefusedStepProps) => (
  <Screen heading={sayRefusalTitle(reasons)} before={<BackButton onBack={onBack} />}>
    {reasons.map((reason) => (
      <Paragraph key={reason.code}>{sayReason(reason)}</Paragraph>
    ))}
    <Paragraph>Nothing was changed.</Paragraph>
    <RecipientFacts recipient={recipient} />
    {recipient.kind === 'colleague' && (
      <QuietlyLoaded
        load={manualPart}
        given={{
          client: ports.host.client(),
          task: { kind: 'person', person: recipient.address.text, to: 'limitedDetails' },
        }}
      />
    )}
  </Screen>
);
