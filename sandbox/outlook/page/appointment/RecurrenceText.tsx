import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRepeatAll16Regular } from '@fluentui/react-icons/svg/arrow-repeat-all';
import type { WireRecurrence } from '../../host';

const useStyles = makeStyles({
  text: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    width: '100%',
    color: tokens.colorNeutralForeground2,
  },
});

const PERIODS: Record<WireRecurrence['recurrenceType'], string> = {
  daily: 'every day',
  weekday: 'every weekday',
  weekly: 'every week',
  monthly: 'every month',
  yearly: 'every year',
};

export interface RecurrenceTextProps {
  readonly recurrence: WireRecurrence | null;
  readonly isOccurrence: boolean;
}

/** Says that the appointment belongs to a series; the series itself is changed in the real Outlook only. */
export function RecurrenceText({ recurrence, isOccurrence }: RecurrenceTextProps) {
  const styles = useStyles();
  if (recurrence === null && !isOccurrence) return null;
  return (
    <Text size={200} className={styles.text}>
      <ArrowRepeatAll16Regular aria-hidden />
      {recurrence === null ? 'One of a series' : `Occurs ${PERIODS[recurrence.recurrenceType]}`}
    </Text>
  );
}
