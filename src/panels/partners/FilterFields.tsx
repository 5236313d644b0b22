import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Register } from '../../domain/federation';
import { OneOf } from '../layout/OneOf';
import { listKinds, listServices, STATE_CHOICES, type Wanted } from './wanted';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

interface FilterFieldsProps {
  readonly register: Register;
  readonly wanted: Wanted;
  readonly onChoose: (wanted: Wanted) => void;
}

export const FilterFields = ({ register, wanted, onChoose }: FilterFieldsProps) => {
  const styles = useStyles();
  const services = useMemo(() => listServices(register), [register]);
  const kinds = useMemo(() => listKinds(register), [register]);
  const stateOf = (value?: string) => STATE_CHOICES.find((choice) => choice.value === value)?.value;
  return (
    <div className={styles.fields}>
      <OneOf
        label="Status"
        all="Any status"
        choices={STATE_CHOICES}
        value={wanted.state}
        onChoose={(state) => onChoose({ ...wanted, state: stateOf(state) })}
      />
      <OneOf
        label="Service"
        all="Any service"
        choices={services}
        value={wanted.service}
        onChoose={(service) => onChoose({ ...wanted, service })}
      />
      {kinds.length > 1 && (
        <OneOf
          label="Kind"
          all="Any kind"
          choices={kinds}
          value={wanted.kind}
          onChoose={(kind) => onChoose({ ...wanted, kind })}
        />
      )}
    </div>
  );
};
