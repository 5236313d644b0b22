import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // As wide as its place, not as its longest choice.
  select: { width: '100%', minWidth: 0 },
});

export interface OneOfChoice {
  readonly value: string;
  readonly label: string;
}

interface OneOfProps {
  readonly label: string;
  /** What stands for no filter. */
  readonly all: string;
  readonly choices: readonly OneOfChoice[];
  readonly value?: string;
  readonly onChoose: (value?: string) => void;
}

/** One of several, or all of them: what a list is narrowed to. */
export const OneOf = ({ label, all, choices, value = '', onChoose }: OneOfProps) => {
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
