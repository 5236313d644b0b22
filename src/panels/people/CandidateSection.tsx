import { Button } from '@fluentui/react-components';
import type { SipCandidate, SipUse, SipUseReason } from '../../domain/sip';
import { saySipCertainty, saySipSources } from '../../wording/saySipCertainty';
import { Meta } from '../layout/Meta';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { UseActions } from './UseActions';
import { UseReasons } from './UseReasons';

interface CandidateSectionProps {
  readonly candidate: SipCandidate;
  readonly use: SipUse;
  /** What stands against this address and is not said of the person already. */
  readonly reasons: readonly SipUseReason[];
  /** Absent where there is nothing to confirm. */
  readonly onConfirm?: () => void;
}

/** One address that may be the person's: what stands against it, how sure it is and why, then what it is good for. */
export const CandidateSection = ({ candidate, use, reasons, onConfirm }: CandidateSectionProps) => {
  const { address, sources } = candidate;
  const { tone, label, text } = saySipCertainty(candidate);
  const found = saySipSources(sources);
  return (
    <Section heading={address.text}>
      <UseReasons reasons={reasons} />
      <Stack gap="tight">
        <StatusMark tone={tone} text={label} />
        <Meta>{text}</Meta>
        {found !== undefined && <Meta>{found}</Meta>}
      </Stack>
      {use.kind !== 'off' && <UseActions address={address} use={use} />}
      {onConfirm !== undefined && (
        <Stack gap="near" start>
          <Button aria-label={`Confirm this address: ${address.text}`} onClick={onConfirm}>
            Confirm this address
          </Button>
        </Stack>
      )}
    </Section>
  );
};
