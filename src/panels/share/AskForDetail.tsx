import { Button } from '@fluentui/react-components';
import type { Host } from '../../application/ports';
import { sayDetailRequest } from '../../wording/sayInvitation';

interface AskForDetailProps {
  readonly host: Host;
  readonly address: string;
  readonly person: string;
}

/** The other way round: a draft that asks them for their calendar, and names the level (CAL-18). */
export const AskForDetail = ({ host, address, person }: AskForDetailProps) => (
  <Button size="small" onClick={() => host.composeMessage({ to: [address], ...sayDetailRequest(host.user().name) })}>
    {`Ask ${person} for more detail of their calendar`}
  </Button>
);
