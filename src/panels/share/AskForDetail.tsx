import { Button } from '@fluentui/react-components';
import type { Ports } from '../../application/ports';
import type { Recipient } from '../../domain/sharing';
import { sayDetailRequest } from '../../wording/sayInvitation';
import { Stack } from '../layout/Stack';

interface AskForDetailProps {
  readonly ports: Ports;
  readonly recipient: Recipient;
  readonly person: string;
}

/** The other way round: a draft that asks them for their calendar, and names the level (CAL-18). */
export const AskForDetail = ({ ports, recipient, person }: AskForDetailProps) => {
  if (recipient.kind !== 'partner') return null;
  const { host } = ports;
  const ask = () => host.composeMessage({ to: [recipient.address.text], ...sayDetailRequest(host.user().name) });
  return (
    <Stack gap="near" start>
      <Button appearance="subtle" size="small" onClick={ask}>
        {`Ask ${person} for more detail of their calendar`}
      </Button>
    </Stack>
  );
};
