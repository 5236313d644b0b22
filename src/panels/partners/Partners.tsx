import { Button } from '@fluentui/react-components';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import type { PlaceProps } from '../PlaceProps';
import { Trouble } from '../trouble/Trouble';
import { PartnersView } from './PartnersView';
import { usePartners } from './usePartners';

export const Partners = ({ ports }: PlaceProps) => {
  const { state, check } = usePartners(ports);
  if (state.kind === 'checking') return <Waiting doing="Reading the register of partners" />;
  if (state.kind === 'read') return <PartnersView reading={state.reading} />;
  return (
    <Screen heading="The register of partners was not read">
      <Trouble failure={state.failure} />
      <Stack gap="near" start>
        <Button appearance="primary" onClick={check}>
          Try again
        </Button>
      </Stack>
    </Screen>
  );
};
