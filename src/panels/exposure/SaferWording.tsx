import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntryFix } from '../../application/fixEntries';
import type { EntryWords, SensitiveEntry } from '../../application/scanUpcoming';
import { offerWording } from '../../domain/saferWording';
import { Stack } from '../layout/Stack';

interface SaferWordingProps {
  readonly entry: SensitiveEntry;
  /** What its button does; absent: it writes at once. */
  readonly doing?: string;
  readonly onFix: (fix: EntryFix) => void;
  readonly onClose: () => void;
}

const offerFor = ({ words, findings }: SensitiveEntry): EntryWords => {
  const { subject, location } = offerWording({ entry: { ...words, body: '' }, findings });
  return { subject, location };
};

/** The same meeting in safer words, to be edited before anything is written. */
export const SaferWording = ({ entry, doing = 'Write these words', onFix, onClose }: SaferWordingProps) => {
  const [words, setWords] = useState(() => offerFor(entry));
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
          {doing}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Not now
        </Button>
      </Stack>
    </Stack>
  );
};
