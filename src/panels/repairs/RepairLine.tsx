import { Checkbox, makeStyles, Select } from '@fluentui/react-components';
import type { RepairResult, RepairRow } from '../../application/repairs';
import type { Reading } from '../../wording/moment';
import { sayLevel } from '../../wording/sayLevel';
import { sayOutcome } from '../../wording/sayOutcome';
import { sayRepair, sayRepairStep } from '../../wording/sayRepair';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import type { Repairs } from './useRepairs';

/** What belongs to a box stands under its words. */
const useStyles = makeStyles({ under: { paddingLeft: '36px' } });

interface RepairLineProps {
  readonly row: RepairRow;
  readonly repairs: Repairs;
  readonly result: RepairResult | undefined;
  readonly reading: Reading;
}

export const RepairLine = ({ row, repairs, result, reading }: RepairLineProps) => {
  const { person, meta, issues } = sayRepair(row);
  const styles = useStyles();
  const { from } = row.change;
  const isOpen = repairs.stage.kind === 'reviewing';
  const isDone = result?.outcome.kind === 'done';
  const isChosen = repairs.chosen.has(row.key);
  return (
    <Stack gap="tight">
      {isOpen ? (
        <Checkbox label={person} checked={isChosen} onChange={() => repairs.toggle(row)} />
      ) : (
        <Paragraph strong>{person}</Paragraph>
      )}
      <div className={isOpen ? styles.under : undefined}>
        <Stack gap="tight">
          <Meta>{meta}</Meta>
          {isDone ? <Meta>{`It was: ${issues}`}</Meta> : <StatusMark tone="attention" text={issues} />}
          <Meta>
            {isDone ? 'Until now' : 'Now'}: {sayLevel(from).name}
          </Meta>
          {isOpen ? (
            <Choice row={row} person={person} repairs={repairs} />
          ) : (
            !isDone && <Meta>{isChosen ? sayRepairStep(row.change.to) : 'Left as it is'}</Meta>
          )}
          <span role="status">{result !== undefined && <End result={result} person={person} reading={reading} />}</span>
        </Stack>
      </div>
    </Stack>
  );
};

type ChoiceProps = Pick<RepairLineProps, 'row' | 'repairs'> & { readonly person: string };

const Choice = ({ row, person, repairs }: ChoiceProps) => {
  const { change, possible } = row;
  if (possible.length < 2) return <Meta>{sayRepairStep(change.to)}</Meta>;
  const choose = (value: string) => {
    const level = possible.find((one) => one === value);
    if (level !== undefined) repairs.setLevel(row, level);
  };
  return (
    <Select
      size="small"
      aria-label={`What to do for ${person}`}
      value={change.to}
      onChange={(_event, { value }) => choose(value)}
    >
      {possible.map((level) => (
        <option key={level} value={level}>
          {level === 'none' ? sayRepairStep(level) : sayLevel(level).name}
        </option>
      ))}
    </Select>
  );
};

type EndProps = Pick<RepairLineProps, 'reading'> & { readonly result: RepairResult; readonly person: string };

const End = ({ result, person, reading }: EndProps) => {
  const { tone, title, text } = sayOutcome(result.outcome, { person, reading });
  return (
    <StatusMark tone={tone === 'done' ? 'active' : 'attention'} text={tone === 'done' ? text : `${title}. ${text}`} />
  );
};
