import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Ports } from '../../application/ports';
import { findRangeProblem, usualRange, type CheckUpRange, type KeptCheckUp } from '../../domain/checkUp';
import type { Housekeeping } from '../../domain/federation';
import { sayKept, sayRangeProblem } from '../../wording/sayCheckUp';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { KeptNote } from './KeptNote';
import { MonthTable } from './MonthTable';
import type { Kept } from './useKept';

const useStyles = makeStyles({ days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM } });

interface StartViewProps {
  readonly ports: Ports;
  readonly kept: Kept;
  readonly housekeeping: Housekeeping;
  readonly before: ReactNode;
  readonly onStart: (range: CheckUpRange, kept?: KeptCheckUp) => void;
}

const isOpen = (last: KeptCheckUp | undefined): last is KeptCheckUp =>
  last !== undefined && last.places.some(({ isDone }) => !isDone);

/** What a check-up does, over which days, and what is known of the last one. */
export const StartView = ({ ports, kept, housekeeping, before, onStart }: StartViewProps) => {
  const { last } = kept;
  const [range, setRange] = useState(() => usualRange(housekeeping, ports.clock.now()));
  const problem = findRangeProblem(range);
  const begin = () => problem === undefined && onStart(range);
  return (
    <Screen heading="What could others read in your calendars?" before={before}>
      <Paragraph>
        A check-up looks through all of your own calendars: what looks sensitive and who outside can read it, what is
        old, and what holds attachments. It changes nothing by itself and deletes nothing.
      </Paragraph>
      {last !== undefined && (
        <Section heading={isOpen(last) ? 'Stopped before its end' : 'The last check-up'}>
          <Paragraph>{sayKept(last, ports.clock.timeZone())}</Paragraph>
          {isOpen(last) && (
            <>
              <Meta>
                The counts are kept, not the entries: what was found before lists again when it is looked through anew.
              </Meta>
              <Stack gap="near" start>
                <Button onClick={() => onStart(last.range, last)}>Go on from there</Button>
              </Stack>
            </>
          )}
          <MonthTable tally={last.tally} />
        </Section>
      )}
      <RangeFields range={range} onChange={setRange} />
      <div role="status">{problem !== undefined && <Paragraph>{sayRangeProblem(problem)}</Paragraph>}</div>
      <Stack gap="near" start>
        <Button appearance="primary" disabledFocusable={problem !== undefined} onClick={begin}>
          Look through my calendars
        </Button>
      </Stack>
      <Meta>Looked through on this device. No entry leaves your mailbox.</Meta>
      <KeptNote kept={kept} />
    </Screen>
  );
};

interface RangeFieldsProps {
  readonly range: CheckUpRange;
  readonly onChange: (range: CheckUpRange) => void;
}

/** DEL-06: only what lies between two days is looked through. */
const RangeFields = ({ range, onChange }: RangeFieldsProps) => {
  const styles = useStyles();
  return (
    <div className={styles.days}>
      <Field label="First day">
        <Input type="date" value={range.from} onChange={(_event, { value }) => onChange({ ...range, from: value })} />
      </Field>
      <Field label="Last day">
        <Input type="date" value={range.to} onChange={(_event, { value }) => onChange({ ...range, to: value })} />
      </Field>
    </div>
  );
};
