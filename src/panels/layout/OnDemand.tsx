import { Button } from '@fluentui/react-components';
import { Fragment, type Key, type ReactNode } from 'react';
import { Stack } from './Stack';
import { useMoreRows } from './useMoreRows';

interface OnDemandProps<T> {
  /** The same list as long as nothing was read anew. */
  readonly parts: readonly T[];
  readonly keyOf: (part: T) => Key;
  readonly draw: (part: T) => ReactNode;
  /** How many are drawn at first, and each time that the end comes near. */
  readonly atOnce: number;
  /** What the parts are, as a person says it: "calendars". */
  readonly what: string;
}

/** Parts of a long page, drawn as somebody comes near them, or asks. */
export const OnDemand = <T,>({ parts, keyOf, draw, atOnce, what }: OnDemandProps<T>) => {
  const { shown, more, end } = useMoreRows(parts, atOnce);
  const rest = parts.length - shown.length;
  return (
    <>
      {shown.map((part) => (
        <Fragment key={keyOf(part)}>{draw(part)}</Fragment>
      ))}
      {rest > 0 && (
        <div ref={end}>
          <Stack gap="near" start>
            <Button size="small" onClick={more}>{`Show more of ${rest} ${what}`}</Button>
          </Stack>
        </div>
      )}
    </>
  );
};
