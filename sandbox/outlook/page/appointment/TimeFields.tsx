import { Checkbox, Input, Text } from '@fluentui/react-components';
import type { AppointmentFields } from '../../host';
import { useSession } from '../shell/outlookContext';
import { addDays, startOfDay } from '../time/days';
import { epochOf, wallTimeOf } from '../time/wallTime';
import { dateInputValue, parseInputs, timeInputValue } from '../time/wording';

export interface TimeFieldsProps {
  readonly fields: AppointmentFields;
  readonly onChange: (change: Partial<AppointmentFields>) => void;
}

/** Start and end on the wall clock of the mailbox. The end of whole days is the last of them, as people say it. */
export function TimeFields({ fields, onChange }: TimeFieldsProps) {
  const { timeZone } = useSession();
  const { isAllDay } = fields;
  const start = wallTimeOf(fields.start, timeZone);
  const end = addDays(wallTimeOf(fields.end, timeZone), isAllDay ? -1 : 0);
  const set = (which: 'start' | 'end', date: string, time: string) => {
    const wall = parseInputs(date, time);
    if (wall === undefined) return;
    onChange({ [which]: epochOf(addDays(wall, which === 'end' && isAllDay ? 1 : 0), timeZone) });
  };
  const setAllDay = (wanted: boolean) => {
    if (!wanted) return onChange({ isAllDay: false, start: fields.start, end: fields.start + 30 * 60_000 });
    const lastDay = startOfDay(wallTimeOf(Math.max(fields.end - 1, fields.start), timeZone));
    onChange({
      isAllDay: true,
      start: epochOf(startOfDay(start), timeZone),
      end: epochOf(addDays(lastDay, 1), timeZone),
    });
  };
  const pair = (which: 'start' | 'end', wall: number) => (
    <>
      <Input
        type="date"
        aria-label={`${which === 'start' ? 'Start' : 'End'} date`}
        value={dateInputValue(wall)}
        onChange={(_, { value }) => set(which, value, timeInputValue(wall))}
      />
      {!isAllDay && (
        <Input
          type="time"
          aria-label={`${which === 'start' ? 'Start' : 'End'} time`}
          value={timeInputValue(wall)}
          onChange={(_, { value }) => set(which, dateInputValue(wall), value)}
        />
      )}
    </>
  );
  return (
    <>
      {pair('start', start)}
      <Text>to</Text>
      {pair('end', end)}
      <Checkbox label="All day" checked={isAllDay} onChange={(_, { checked }) => setAllDay(checked === true)} />
    </>
  );
}
