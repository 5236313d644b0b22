import {
  Avatar,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
  makeStyles,
} from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { ItemPerson } from '../../host';
import { suggestionName, typedPerson, withPerson } from './people';
import { useSuggestions } from './useSuggestions';

const useStyles = makeStyles({ field: { flexGrow: 1, minWidth: 0 } });

export interface PeopleFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly people: readonly ItemPerson[];
  readonly onChange: (people: readonly ItemPerson[]) => void;
}

/** People as chips; suggestions while typing, and any address that is typed in full. */
export function PeopleField({ label, placeholder, people, onChange }: PeopleFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const suggestions = useSuggestions(typed).filter(({ address }) =>
    people.every((person) => person.address !== address),
  );
  const isAddress = typed.includes('@');
  // The list has nothing to say before something is typed.
  const isAsked = suggestions.length > 0 || isAddress;
  const take = (person: ItemPerson | undefined) => {
    if (person) onChange(withPerson(people, person));
    setTyped('');
  };
  const choose = (address: string, selected: readonly string[]) => {
    if (selected.includes(address)) take(suggestions.find((one) => one.address === address) ?? typedPerson(address));
    else onChange(people.filter((person) => selected.includes(person.address)));
  };
  const takeTyped = (event: KeyboardEvent<HTMLInputElement>) => {
    const isEnd = event.key === ';' || event.key === ',' || (event.key === 'Enter' && suggestions.length === 0);
    if (!isEnd || typed.trim() === '') return;
    event.preventDefault();
    take(typedPerson(typed));
  };
  return (
    <div className={styles.field}>
      <TagPicker
        open={isOpen && isAsked}
        onOpenChange={(_, { open }) => setOpen(open)}
        selectedOptions={people.map((person) => person.address)}
        onOptionSelect={(_, { value, selectedOptions }) => choose(value, selectedOptions)}
      >
        <TagPickerControl>
          <TagPickerGroup aria-label={`${label} chosen`}>
            {people.map((person) => (
              <Tag
                key={person.address}
                value={person.address}
                shape="rounded"
                title={person.address}
                media={<Avatar aria-hidden name={person.name} color="colorful" />}
              >
                {person.name || person.address}
              </Tag>
            ))}
          </TagPickerGroup>
          <TagPickerInput
            aria-label={label}
            placeholder={people.length === 0 ? placeholder : undefined}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
            }}
            onKeyDown={takeTyped}
            onBlur={() => isAddress && take(typedPerson(typed))}
          />
        </TagPickerControl>
        <TagPickerList>
          {suggestions.map((person) => (
            <TagPickerOption
              key={person.address}
              value={person.address}
              text={person.name}
              media={<Avatar aria-hidden name={person.name} color="colorful" />}
              secondaryContent={suggestionName(person)}
            >
              {person.name}
            </TagPickerOption>
          ))}
          {suggestions.length === 0 && isAddress && (
            <TagPickerOption value={typed.trim()} text={typed}>
              {`Use this address: ${typed.trim()}`}
            </TagPickerOption>
          )}
        </TagPickerList>
      </TagPicker>
    </div>
  );
}
