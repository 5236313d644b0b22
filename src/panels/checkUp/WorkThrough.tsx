import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { FoundEntry } from '../../application/checkUp/foundEntry';
import type { Ports } from '../../application/ports';
import { EXPOSURE_LEVELS, type ExposureLevel } from '../../domain/checkUp';
import { LEVEL_NAMES } from '../../wording/sayCheckUp';
import { sayFailure } from '../../wording/sayFailure';
import { sayKeys, sayWorkHeading } from '../../wording/sayWorkThrough';
import { BackButton } from '../layout/BackButton';
import { Folded } from '../layout/Folded';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { StatusMark } from '../layout/StatusMark';
import { BatchBar } from './BatchBar';
import { useOpenEntry } from './useOpenEntry';
import type { Work } from './useWorkThrough';
import { WorkList } from './WorkList';

interface WorkThroughProps {
  readonly ports: Ports;
  readonly found: readonly FoundEntry[];
  readonly work: Work;
  readonly onLeave: () => void;
}

type Shown = ExposureLevel | 'all';

const firstShown = (found: readonly FoundEntry[]): Shown =>
  EXPOSURE_LEVELS.find((level) => found.some((entry) => entry.level === level)) ?? 'all';

/** Every entry that looks sensitive, decided one by one or all at once, and changed only after a confirmation. */
export const WorkThrough = ({ ports, found, work, onLeave }: WorkThroughProps) => {
  const { open, failure } = useOpenEntry(ports);
  const [shown, setShown] = useState<Shown>(() => firstShown(found));
  // By what it was when it was found: a row does not leave the list while somebody works on it.
  const levels = new Map(found.map(({ id, level }) => [id, level]));
  const entries = work.entries.filter(({ id }) => shown === 'all' || levels.get(id) === shown);
  return (
    <Screen heading={sayWorkHeading(found.length, work.done.length)} before={<BackButton onBack={onLeave} />}>
      <Folded summary="Keys">
        {sayKeys.map((line) => (
          <Paragraph key={line}>{line}</Paragraph>
        ))}
      </Folded>
      <Filter found={found} shown={shown} onChange={setShown} />
      <div role="status">
        {failure !== undefined && <StatusMark tone="attention" text={`Not opened. ${sayFailure(failure).cause}`} />}
      </div>
      <WorkList entries={entries} work={work} timeZone={ports.clock.timeZone()} onOpen={({ id }) => void open(id)} />
      <BatchBar entries={entries} work={work} />
    </Screen>
  );
};

interface FilterProps {
  readonly found: readonly FoundEntry[];
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

const Filter = ({ found, shown, onChange }: FilterProps) => {
  const count = (level: ExposureLevel): number => found.filter((entry) => entry.level === level).length;
  return (
    <Select
      aria-label="Which entries to show"
      value={shown}
      onChange={(_event, { value }) => onChange(EXPOSURE_LEVELS.find((level) => level === value) ?? 'all')}
    >
      {EXPOSURE_LEVELS.map((level) => (
        <option key={level} value={level}>{`${LEVEL_NAMES[level]} (${count(level)})`}</option>
      ))}
      <option value="all">{`All (${found.length})`}</option>
    </Select>
  );
};
