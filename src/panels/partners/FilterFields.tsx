import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Register } from '../../domain/federation';
import { listKinds, listServices, STATE_CHOICES, type Choice, type Wanted } from './wanted';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  field: { minWidth: 0 },
  // As wide as its place, not as its longest choice.
  select: { width: '100%', minWidth: 0 },
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

interface OneOfProps {
  readonly label: string;
  /** What stands for no filter. */
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly value?: string;
  readonly onChoose: (value?: string) => void;
}

const OneOf = ({ label, all, choices, value = '', onChoose }: OneOfProps) => {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        onChange={(_event, chosen) => onChoose(chosen.value === '' ? undefined : chosen.value)}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
};
