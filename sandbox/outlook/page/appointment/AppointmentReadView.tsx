import type { Event } from '@microsoft/microsoft-graph-types';
import { Badge, Link, Persona, Text, makeStyles } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons/svg/attach';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { Location20Regular } from '@fluentui/react-icons/svg/location';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import { TextDescription20Regular } from '@fluentui/react-icons/svg/text-description';
import { Video20Regular } from '@fluentui/react-icons/svg/video';
import type { AppointmentFields, ItemPerson } from '../../host';
import { useSession } from '../shell/outlookContext';
import { wallTimeOf } from '../time/wallTime';
import { FormRow } from './FormRow';
import { HtmlText } from './HtmlText';
import { RecurrenceText } from './RecurrenceText';
import { sizeText } from './sizeText';
import { timeSpanText } from '../time/timeSpanText';

const useStyles = makeStyles({
  view: { padding: '16px' },
  people: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px' },
});

const ANSWERS: Record<NonNullable<ItemPerson['response']>, string> = {
  none: 'No answer yet',
  organizer: 'Organizer',
  tentative: 'Tentative',
  accepted: 'Accepted',
  declined: 'Declined',
};

export interface AppointmentReadViewProps {
  readonly fields: AppointmentFields;
  readonly event: Event;
  /** Address of the mailbox it lies in, and what was answered from there. */
  readonly owner: string;
  readonly ownAnswer: NonNullable<ItemPerson['response']>;
}

export function AppointmentReadView({ fields, event, owner, ownAnswer }: AppointmentReadViewProps) {
  const styles = useStyles();
  const { timeZone } = useSession();
  const span = {
    start: wallTimeOf(fields.start, timeZone),
    end: wallTimeOf(fields.end, timeZone),
    isAllDay: fields.isAllDay,
  };
  const joinUrl = event.onlineMeeting?.joinUrl;
  const people = [{ ...fields.organizer, response: 'organizer' as const }, ...fields.required, ...fields.optional];
  const answerOf = (person: ItemPerson): string => {
    const isOwner = person.address.toLowerCase() === owner.toLowerCase();
    return ANSWERS[isOwner ? ownAnswer : (person.response ?? 'none')];
  };
  return (
    <div className={styles.view}>
      <Text as="h2" size={500} weight="semibold">
        {fields.subject || '(No title)'}
      </Text>{' '}
      {fields.sensitivity !== 'normal' && <Badge appearance="outline">Private</Badge>}
      <FormRow icon={<Clock20Regular />}>
        <Text>{timeSpanText(span)}</Text>
        <RecurrenceText recurrence={fields.recurrence} isOccurrence={Boolean(event.seriesMasterId)} />
      </FormRow>
      {fields.places.length > 0 && (
        <FormRow icon={<Location20Regular />}>
          <Text>{fields.places.map((place) => place.name).join('; ')}</Text>
        </FormRow>
      )}
      {joinUrl && (
        <FormRow icon={<Video20Regular />}>
          <Link href={joinUrl} target="_blank" rel="noreferrer">
            Join the meeting
          </Link>
        </FormRow>
      )}
      <FormRow icon={<People20Regular />}>
        <div className={styles.people}>
          {people.map((person) => (
            <Persona
              key={`${person.address} ${person.response}`}
              name={person.name || person.address}
              secondaryText={`${answerOf(person)}${fields.optional.includes(person) ? ', optional' : ''}`}
              title={person.address}
              avatar={{ color: 'colorful', 'aria-hidden': true }}
            />
          ))}
        </div>
      </FormRow>
      <FormRow icon={<TextDescription20Regular />}>
        <HtmlText html={fields.body} />
      </FormRow>
      {fields.attachments.length > 0 && (
        <FormRow icon={<Attach20Regular />}>
          <Text>{fields.attachments.map(({ name, size }) => `${name} (${sizeText(size)})`).join(', ')}</Text>
        </FormRow>
      )}
    </div>
  );
}
