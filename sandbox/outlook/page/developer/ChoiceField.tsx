import { Field, Select } from '@fluentui/react-components';
import type { Choices } from './choices';

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly choices: Choices<T>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A switch with a few values. */
export function ChoiceField<T extends string>({ label, choices, value, onChange }: ChoiceFieldProps<T>) {
  const choose = (text: string) => {
    const found = choices.find(([one]) => one === text);
    if (found) onChange(found[0]);
  };
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, chosen) => choose(chosen.value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
