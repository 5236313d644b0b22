import { Switch } from '@fluentui/react-components';
import type { GraphSettings } from '../../../settings';
import { ChoiceField } from './ChoiceField';
import { FREE_ENTRIES, LOOK_UPS, MEETING_POLICIES, OPENINGS } from './choices';

interface ViewSwitchesProps {
  readonly graph: GraphSettings;
  readonly onChange: (change: Partial<GraphSettings>) => void;
}

/** What people of another organisation get to see, where sources differ; and whether the person has a OneDrive. */
export function ViewSwitches({ graph, onChange }: ViewSwitchesProps) {
  return (
    <>
      <ChoiceField
        label="Scheduling Assistant, from outside"
        choices={LOOK_UPS}
        value={graph.schedulingAssistant}
        onChange={(schedulingAssistant) => onChange({ schedulingAssistant })}
      />
      <ChoiceField
        label="Opening the calendar, from outside"
        choices={OPENINGS}
        value={graph.openedCalendar}
        onChange={(openedCalendar) => onChange({ openedCalendar })}
      />
      <ChoiceField
        label="Entries shown as free, in a look-up"
        choices={FREE_ENTRIES}
        value={graph.freeEntries}
        onChange={(freeEntries) => onChange({ freeEntries })}
      />
      <ChoiceField
        label="Changing whether a meeting may be recorded"
        choices={MEETING_POLICIES}
        value={graph.meetingPolicy}
        onChange={(meetingPolicy) => onChange({ meetingPolicy })}
      />
      <Switch
        label="The person has a OneDrive"
        checked={graph.oneDrive === 'there'}
        onChange={(_, { checked }) => onChange({ oneDrive: checked ? 'there' : 'none' })}
      />
    </>
  );
}
