import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntryFix, FixResult } from '../../application/fixEntries';
import type { SensitiveEntry } from '../../application/scanUpcoming';
import { sayKinds, sayWhen } from '../../wording/sayExposure';
import { sayFailure } from '../../wording/sayFailure';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { SaferWording } from './SaferWording';
import type { FixState } from './useFixes';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface SensitiveRowProps {
  readonly entry: SensitiveEntry;
  readonly state: FixState | undefined;
  readonly timeZone: string;
  readonly onFix: (fix: EntryFix) => void;
  readonly onUndo: (result: FixResult) => void;
}

export const SensitiveRow = ({ entry, state, timeZone, onFix, onUndo }: SensitiveRowProps) => {
  const { subject, location } = entry.masked;
  return (
    <Stack gap="tight">
      <Paragraph strong>{[subject, location].filter((text) => text.trim() !== '').join(', ')}</Paragraph>
      <Meta>{sayWhen(entry, timeZone)}</Meta>
      <StatusMark tone="attention" text={sayKinds(entry)} />
      {state === undefined && <Choices entry={entry} onFix={onFix} />}
      <div role="status">{state !== undefined && <End state={state} onUndo={onUndo} />}</div>
    </Stack>
  );
};

const Choices = ({ entry, onFix }: Pick<SensitiveRowProps, 'entry' | 'onFix'>) => {
  const styles = useStyles();
  const [isWording, setIsWording] = useState(false);
  if (isWording) return <SaferWording entry={entry} onFix={onFix} onClose={() => setIsWording(false)} />;
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => onFix({ kind: 'markPrivate', entry })}>
        Mark private
      </Button>
      {entry.isOrganizer && (
        <Button size="small" onClick={() => setIsWording(true)}>
          Use safer wording
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => onFix({ kind: 'leave', entry })}>
        Leave it
      </Button>
    </div>
  );
};

const DONE: Readonly<Record<EntryFix['kind'], string>> = {
  markPrivate: 'Marked private',
  reword: 'Reworded',
  leave: 'Left as it is',
};

type EndProps = { readonly state: FixState } & Pick<SensitiveRowProps, 'onUndo'>;

const End = ({ state, onUndo }: EndProps) => {
  if (state === 'working') return <Meta>One moment…</Meta>;
  const { fix, end } = state;
  if (!end.ok) return <StatusMark tone="attention" text={`Not changed. ${sayFailure(end.error).cause}`} />;
  return (
    <Stack gap="tight" start>
      <StatusMark tone={fix.kind === 'leave' ? 'waiting' : 'active'} text={DONE[fix.kind]} />
      <Button size="small" appearance="subtle" onClick={() => onUndo(state)}>
        Undo
      </Button>
    </Stack>
  );
};
