import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { CalmList, CalmRow } from './CalmList';
import { Stack } from './Stack';

const AT_A_TIME = 30;

interface GrowingListProps<T> {
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly draw: (row: T) => ReactNode;
  /** What the rows are, as a person says it: "people". */
  readonly what: string;
}

/** A list that may be long: what was not asked for is not drawn. */
export const GrowingList = <T,>({ rows, keyOf, draw, what }: GrowingListProps<T>) => {
  const [shown, setShown] = useState(AT_A_TIME);
  const rest = rows.length - shown;
  return (
    <Stack gap="near">
      <CalmList>
        {rows.slice(0, shown).map((row) => (
          <CalmRow key={keyOf(row)}>{draw(row)}</CalmRow>
        ))}
      </CalmList>
      {rest > 0 && (
        <Stack gap="near" start>
          <Button size="small" onClick={() => setShown(shown + AT_A_TIME)}>
            {`Show ${Math.min(rest, AT_A_TIME)} more ${what} of ${rest}`}
          </Button>
        </Stack>
      )}
    </Stack>
  );
};
