import { Button, Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons/svg/calendar-add';
import { CalendarEdit20Regular } from '@fluentui/react-icons/svg/calendar-edit';
import { CalendarToday20Regular } from '@fluentui/react-icons/svg/calendar-today';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { MouseEvent } from 'react';
import { nextHalfHour } from '../appointment/newAppointment';
import { CommandDivider, CommandRow } from '../shell/CommandRow';
import { openNewAppointment } from '../windows/openAppointment';
import { useOutlook, useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import { wallTimeOf } from '../time/wallTime';
import { VIEW_KINDS, VIEW_LABELS, step, titleOf } from './calendarView';

const useStyles = makeStyles({
  bar: {
    marginLeft: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
    flexShrink: 0,
  },
  title: { margin: '0 0 0 8px' },
  views: { marginLeft: 'auto', display: 'flex', columnGap: '4px' },
});

export function CommandBar() {
  const styles = useStyles();
  const outlook = useOutlook();
  const { timeZone } = useSession();
  const view = useStore(outlook.calendar);
  const today = () => outlook.calendar.update((before) => ({ ...before, anchor: wallTimeOf(outlook.now(), timeZone) }));
  // For those without a mouse: with one, the form opens where the calendar is pressed.
  const quicken = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const { right, bottom } = currentTarget.getBoundingClientRect();
    outlook.quickForm.update(() => ({ at: nextHalfHour(outlook.now()), place: { x: right, y: bottom } }));
  };
  const go = (direction: 1 | -1) => () => outlook.calendar.update((before) => step(before, direction));
  return (
    <div className={styles.bar}>
      <CommandRow label="Calendar commands">
        <Button appearance="primary" icon={<CalendarAdd20Regular />} onClick={() => openNewAppointment(outlook)}>
          New event
        </Button>
        <Button appearance="subtle" icon={<CalendarEdit20Regular />} onClick={quicken}>
          Quick event
        </Button>
        <CommandDivider />
        <Button appearance="subtle" icon={<CalendarToday20Regular />} onClick={today}>
          Today
        </Button>
        <Button
          appearance="subtle"
          aria-label={`Previous ${span(view.kind)}`}
          icon={<ChevronLeft20Regular />}
          onClick={go(-1)}
        />
        <Button
          appearance="subtle"
          aria-label={`Next ${span(view.kind)}`}
          icon={<ChevronRight20Regular />}
          onClick={go(1)}
        />
        <Text as="h1" size={400} weight="semibold" className={styles.title} aria-live="polite">
          {titleOf(view)}
        </Text>
        <div role="group" aria-label="View" className={styles.views}>
          {VIEW_KINDS.map((kind) => (
            <ToggleButton
              key={kind}
              appearance="subtle"
              checked={view.kind === kind}
              onClick={() => outlook.calendar.update((before) => ({ ...before, kind }))}
            >
              {VIEW_LABELS[kind]}
            </ToggleButton>
          ))}
        </div>
      </CommandRow>
    </div>
  );
}

function span(kind: (typeof VIEW_KINDS)[number]): string {
  if (kind === 'month' || kind === 'day') return kind;
  return 'week';
}
