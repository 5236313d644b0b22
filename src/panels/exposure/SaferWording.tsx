import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntryFix } from '../../application/fixEntries';
import { leaveOut } from '../../application/maskWords';
import type { SensitiveEntry } from '../../application/scanUpcoming';
import { Stack } from '../layout/Stack';

interface SaferWordingProps {
  readonly entry: SensitiveEntry;
  readonly onFix: (fix: EntryFix) => void;
  readonly onClose: () => void;
}

/** The same words without what was found, to be edited before anything is written. */
export const SaferWording = ({ entry, onFix, onClose }: SaferWordingProps) => {
  const [words, setWords] = useState(() => leaveOut(entry.words, entry.findings));
  return (
    <Stack gap="near">
      <Field label="Title">
        <Input value={words.subject} onChange={(_event, { value }) => setWords({ ...words, subject: value })} />
      </Field>
      <Field label="Location">
        <Input value={words.location} onChange={(_event, { value }) => setWords({ ...words, location: value })} />
      </Field>
      <Stack gap="tight" start>
        <Button size="small" onClick={() => onFix({ kind: 'reword', entry, words })}>
          Write these words
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Not now
        </Button>
      </Stack>
    </Stack>
  );
};
