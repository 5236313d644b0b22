import { Waiting } from '../layout/Waiting';
import type { PlaceProps } from '../PlaceProps';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { useRegisterReading } from '../useRegisterReading';
import { PartnersPlace } from './PartnersPlace';

export const Partners = ({ ports, session, onChanged }: PlaceProps) => {
  const { state, read } = useRegisterReading(ports);
  switch (state.kind) {
    case 'reading':
      return <Waiting doing="Reading the register of partners" />;
    case 'read':
      return <PartnersPlace ports={ports} session={session} reading={state.reading} onChanged={onChanged} />;
    case 'failed':
      return (
        <TroubleScreen
          heading="Not checked: who your partners are"
          failure={state.failure}
          session={session}
          onRetry={read}
        />
      );
  }
};
