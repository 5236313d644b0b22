import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FoundEntry } from '../../application/checkUp/foundEntry';
import { CalmList } from '../layout/CalmList';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { useRowKeys } from './useRowKeys';
import type { Work } from './useWorkThrough';
import { WorkRow } from './WorkRow';

const AT_A_TIME = 30;

interface WorkListProps {
  readonly entries: readonly FoundEntry[];
  readonly work: Work;
  readonly timeZone: string;
  readonly onOpen: (entry: FoundEntry) => void;
}

/** Rows are drawn as they are asked for; keys move between them and decide. */
export const WorkList = ({ entries, work, timeZone, onOpen }: WorkListProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(AT_A_TIME);
  const [wording, setWording] = useState<string>();
  const more = () => setShown((before) => before + AT_A_TIME);
  const onKeyDown = useRowKeys({ box, entries, work, onWord: setWording, onOpen, onEnd: more });
  const rest = entries.length - shown;
  if (entries.length === 0) return <Paragraph>No entry stands here. Choose others above.</Paragraph>;
  return (
    <Stack gap="near">
      <div ref={box} onKeyDown={onKeyDown}>
        <CalmList>
          {entries.slice(0, shown).map((entry) => (
            <WorkRow
              key={entry.id}
              entry={entry}
              work={work}
              timeZone={timeZone}
              isWording={wording === entry.id}
              onWord={(isOn) => setWording(isOn ? entry.id : undefined)}
              onOpen={() => onOpen(entry)}
            />
          ))}
        </CalmList>
      </div>
      {rest > 0 && (
        <Stack gap="near" start>
          <Button size="small" onClick={more}>{`Show ${Math.min(rest, AT_A_TIME)} more entries of ${rest}`}</Button>
        </Stack>
      )}
    </Stack>
  );
};
