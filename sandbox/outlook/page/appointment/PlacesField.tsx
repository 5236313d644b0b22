import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemPlace } from '../../host';

const useStyles = makeStyles({ field: { flexGrow: 1 } });

const joined = (places: readonly ItemPlace[]): string => places.map((place) => place.name).join('; ');

export interface PlacesFieldProps {
  readonly places: readonly ItemPlace[];
  readonly onChange: (places: readonly ItemPlace[]) => void;
}

/** Places by name, several with a semicolon between them; a room that keeps its name stays a room. */
export function PlacesField({ places, onChange }: PlacesFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<{ readonly of: readonly ItemPlace[]; readonly text: string }>();
  const settle = () => {
    if (draft === undefined) return;
    setDraft(undefined);
    const names = draft.text
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.join('; ') !== joined(places))
      onChange(names.map((name) => places.find((place) => place.name === name) ?? { name }));
  };
  const text = draft?.of === places ? draft.text : joined(places);
  return (
    <Input
      className={styles.field}
      aria-label="Location"
      placeholder="Add a room or location"
      value={text}
      onChange={(_, { value }) => setDraft({ of: places, text: value })}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  );
}
