import { Field, Select } from '@fluentui/react-components';

const CHOICES = [6, 12, 24, 36];

interface RetentionProps {
  readonly months: number;
  readonly onChoose: (months: number) => void;
}

/** Half a year at least (AUD-04). */
export const Retention = ({ months, onChoose }: RetentionProps) => (
  <Field label="Keep each line for" hint="Older lines are taken out of the file.">
    <Select value={String(months)} onChange={(_event, { value }) => onChoose(Number(value))}>
      {[...new Set([...CHOICES, months])]
        .sort((a, b) => a - b)
        .map((choice) => (
          <option key={choice} value={choice}>
            {`${choice} months`}
          </option>
        ))}
    </Select>
  </Field>
);
