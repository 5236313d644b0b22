import { Badge, Input, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { Location20Regular } from '@fluentui/react-icons/svg/location';
import { PersonAdd20Regular } from '@fluentui/react-icons/svg/person-add';
import { TextDescription20Regular } from '@fluentui/react-icons/svg/text-description';
import { Video20Regular } from '@fluentui/react-icons/svg/video';
import type { AppointmentFields } from '../../host';
import type { Store } from '../store/createStore';
import { useStore } from '../store/useStore';
import { changeFields, setOnlineMeeting, type AppointmentForm } from './appointmentForm';
import { AttachmentList } from './AttachmentList';
import { BodyField } from './BodyField';
import { FormRow } from './FormRow';
import { PeopleField } from './PeopleField';
import { PlacesField } from './PlacesField';
import { RecurrenceText } from './RecurrenceText';
import { TimeFields } from './TimeFields';

const useStyles = makeStyles({
  form: { padding: '12px 16px 24px', display: 'flex', flexDirection: 'column' },
  subject: { flexGrow: 1, fontSize: tokens.fontSizeBase500 },
  wide: { flexGrow: 1, minWidth: 0 },
});

/** Where the meetings of the sandbox would be held. */
const MEETING_ADDRESS = 'https://meet.healthmail.example/';

export function AppointmentFormView({ form }: { readonly form: Store<AppointmentForm> }) {
  const styles = useStyles();
  const { fields, isOnlineMeeting, categories, source } = useStore(form);
  const change = (changed: Partial<AppointmentFields>) => form.update((before) => changeFields(before, changed));
  const setOnline = (isOn: boolean) =>
    form.update((before) => setOnlineMeeting(before, isOn, `${MEETING_ADDRESS}${before.id ?? 'new'}`));
  return (
    <div className={styles.form}>
      <FormRow icon={<CalendarLtr20Regular />}>
        <Input
          className={styles.subject}
          appearance="underline"
          size="large"
          aria-label="Title"
          placeholder="Add a title"
          value={fields.subject}
          onChange={(_, { value }) => change({ subject: value })}
        />
        {categories.map((category) => (
          <Badge key={category} appearance="tint" color="informative">
            {category}
          </Badge>
        ))}
      </FormRow>
      <FormRow icon={<PersonAdd20Regular />}>
        <PeopleField
          label="Required attendees"
          placeholder="Invite required attendees"
          people={fields.required}
          onChange={(required) => change({ required })}
        />
      </FormRow>
      <FormRow>
        <PeopleField
          label="Optional attendees"
          placeholder="Invite optional attendees"
          people={fields.optional}
          onChange={(optional) => change({ optional })}
        />
      </FormRow>
      <FormRow icon={<Clock20Regular />}>
        <TimeFields fields={fields} onChange={change} />
        <RecurrenceText
          recurrence={fields.recurrence}
          isOccurrence={source.type === 'occurrence' || source.type === 'exception'}
        />
      </FormRow>
      <FormRow icon={<Location20Regular />}>
        <PlacesField places={fields.places} onChange={(places) => change({ places })} />
      </FormRow>
      <FormRow icon={<Video20Regular />}>
        <Switch label="Online meeting" checked={isOnlineMeeting} onChange={(_, { checked }) => setOnline(checked)} />
      </FormRow>
      <FormRow icon={<TextDescription20Regular />}>
        <div className={styles.wide}>
          <BodyField html={fields.body} label="Description" onChange={(body) => change({ body })} />
          <AttachmentList form={form} />
        </div>
      </FormRow>
    </div>
  );
}
