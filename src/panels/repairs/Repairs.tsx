import { Button } from '@fluentui/react-components';
import type { Ports } from '../../application/ports';
import type { SharingPicture } from '../../application/readSharing';
import { failedRows } from '../../application/repairs';
import { sayRepairButton, sayRepairEnd, sayRepairHeading } from '../../wording/sayRepair';
import { BackButton } from '../layout/BackButton';
import { GrowingList } from '../layout/GrowingList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { Working } from '../layout/Working';
import { RepairLine } from './RepairLine';
import { useRepairs, type Repairs as State } from './useRepairs';

export interface RepairsProps {
  readonly ports: Ports;
  /** The list is drawn from this one, and stays as it was reviewed. */
  readonly picture: SharingPicture;
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

/** Everything that is not as today's rules have it, in one list that is reviewed before anything is done. */
export const Repairs = ({ ports, picture, onChanged, onLeave }: RepairsProps) => {
  const repairs = useRepairs({ ports, picture, onChanged });
  const { stage, rows, results } = repairs;
  const reading = { now: ports.clock.now(), timeZone: ports.clock.timeZone() };
  return (
    <Screen heading={sayHeading(repairs)} before={stage.kind !== 'running' && <BackButton onBack={onLeave} />}>
      {stage.kind === 'reviewing' && (
        <Paragraph>
          Each change takes something away; nobody sees more afterwards. Untick what you want to leave as it is.
        </Paragraph>
      )}
      {stage.kind === 'running' && (
        <Working doing="Putting shares right" progress={stage.progress} onCancel={repairs.cancel} />
      )}
      <GrowingList
        rows={rows}
        keyOf={({ key }) => key}
        what="shares"
        draw={(row) => <RepairLine row={row} repairs={repairs} result={results.get(row.key)} reading={reading} />}
      />
      <Meta>The entry for everybody in your organisation is not in this list; you change it in Outlook.</Meta>
      <Actions repairs={repairs} onLeave={onLeave} />
    </Screen>
  );
};

const countDone = ({ results }: State): number =>
  [...results.values()].filter(({ outcome }) => outcome.kind === 'done').length;

const sayHeading = (repairs: State): string =>
  repairs.stage.kind === 'ended'
    ? sayRepairEnd(countDone(repairs), repairs.chosen.size)
    : sayRepairHeading(repairs.rows.length);

const Actions = ({ repairs, onLeave }: { readonly repairs: State; readonly onLeave: () => void }) => {
  const { stage, rows, chosen, results, run } = repairs;
  if (stage.kind === 'running') return null;
  const wanted = rows.filter(({ key }) => chosen.has(key));
  if (stage.kind === 'reviewing') {
    return (
      <Stack gap="near" start>
        <Button
          appearance="primary"
          disabledFocusable={wanted.length === 0}
          onClick={() => wanted.length > 0 && run(wanted)}
        >
          {sayRepairButton(wanted.length)}
        </Button>
      </Stack>
    );
  }
  const open = [...failedRows([...results.values()]), ...wanted.filter(({ key }) => !results.has(key))];
  return (
    <Stack gap="near" start>
      {open.length > 0 && <Button onClick={() => run(open)}>{`Try the other ${open.length} again`}</Button>}
      <Button appearance="primary" onClick={onLeave}>
        Done
      </Button>
    </Stack>
  );
};
