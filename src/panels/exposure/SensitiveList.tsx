import { Button } from '@fluentui/react-components';
import type { Ports } from '../../application/ports';
import type { SensitiveEntry } from '../../application/scanUpcoming';
import { GrowingList } from '../layout/GrowingList';
import { Stack } from '../layout/Stack';
import { SensitiveRow } from './SensitiveRow';
import { useFixes } from './useFixes';

interface SensitiveListProps {
  readonly ports: Ports;
  readonly found: readonly SensitiveEntry[];
}

/** What looks sensitive, masked; each entry or all of them can be hidden before anything is shared. */
export const SensitiveList = ({ ports, found }: SensitiveListProps) => {
  const { fixes, fix, undo } = useFixes(ports);
  const open = found.filter(({ id }) => !fixes.has(id));
  const markAll = () => void fix(open.map((entry) => ({ kind: 'markPrivate', entry })));
  return (
    <Stack gap="near">
      {open.length > 1 && (
        <Stack gap="near" start>
          <Button onClick={markAll}>{`Mark all ${open.length} private`}</Button>
        </Stack>
      )}
      <GrowingList
        rows={found}
        keyOf={({ id }) => id}
        what="entries"
        draw={(entry) => (
          <SensitiveRow
            entry={entry}
            state={fixes.get(entry.id)}
            timeZone={ports.clock.timeZone()}
            onFix={(wanted) => void fix([wanted])}
            onUndo={(result) => void undo(result)}
          />
        )}
      />
    </Stack>
  );
};
