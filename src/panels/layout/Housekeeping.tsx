import { HOUSEKEEPING } from '../../wording/sayHousekeeping';
import { Folded } from './Folded';
import { ProvenanceLine } from './ProvenanceLine';
import { Stack } from './Stack';
import { Steps } from './Steps';

/** Stands with every notice of how long a change may take (SYN-05). */
export const Housekeeping = () => (
  <Folded summary={HOUSEKEEPING.summary}>
    <Stack gap="tight">
      <Steps steps={HOUSEKEEPING.steps} />
      <ProvenanceLine asOf={HOUSEKEEPING.asOf} source={HOUSEKEEPING.source} />
    </Stack>
  </Folded>
);
