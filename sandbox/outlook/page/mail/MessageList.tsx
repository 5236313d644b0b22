import type { EventMessage, Message } from '@microsoft/microsoft-graph-types';
import { Avatar, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSession } from '../shell/outlookContext';
import { wallTimeOf } from '../time/wallTime';
import { dayNumber, shortMonth, shortWeekday } from '../time/wording';

const useStyles = makeStyles({
  list: {
    width: '320px',
    flexShrink: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  title: { display: 'block', margin: 0, padding: '12px 16px' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    width: '100%',
    display: 'flex',
    columnGap: '12px',
    padding: '10px 12px',
    textAlign: 'left',
    cursor: 'pointer',
    fontFamily: 'inherit',
    border: 'none',
    borderLeft: `3px solid ${tokens.colorTransparentBackground}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      '& *': { color: tokens.colorNeutralForeground1Hover },
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '& *': { color: tokens.colorNeutralForeground1Selected },
  },
  date: { flexShrink: 0 },
  unread: { borderLeftColor: tokens.colorCompoundBrandStroke },
  text: { minWidth: 0, flexGrow: 1, display: 'flex', flexDirection: 'column' },
  subject: { display: 'flex', justifyContent: 'space-between', columnGap: '8px' },
  preview: { color: tokens.colorNeutralForeground2 },
});

export interface MessageListProps {
  readonly title: string;
  readonly messages: readonly Message[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

export function MessageList({ title, messages, selected, onSelect }: MessageListProps) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={styles.list}>
      <Text as="h1" size={400} weight="semibold" className={styles.title}>
        {title}
      </Text>
      <ul className={styles.rows}>
        {messages.map((message) => (
          <li key={message.id}>
            <button
              type="button"
              aria-current={message.id === selected ? 'true' : undefined}
              className={mergeClasses(
                styles.row,
                message.isRead === false && styles.unread,
                message.id === selected && styles.selected,
              )}
              onClick={() => onSelect(message.id ?? '')}
            >
              <MessageRow message={message} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MessageRow({ message }: { readonly message: Message }) {
  const styles = useStyles();
  const { timeZone } = useSession();
  const received = wallTimeOf(Date.parse(message.receivedDateTime ?? ''), timeZone);
  const name = message.from?.emailAddress?.name ?? '';
  return (
    <>
      <Avatar aria-hidden name={name} color="colorful" />
      <span className={styles.text}>
        <Text weight={message.isRead === false ? 'bold' : 'regular'} truncate wrap={false}>
          {name}
        </Text>
        <span className={styles.subject}>
          <Text size={200} weight={message.isRead === false ? 'semibold' : 'regular'} truncate wrap={false}>
            {(message as EventMessage).meetingMessageType ? 'Invitation: ' : ''}
            {message.subject}
          </Text>
          <Text size={200} wrap={false} className={styles.date}>
            {shortWeekday(received)} {dayNumber(received)} {shortMonth(received)}
          </Text>
        </span>
        <Text size={200} truncate wrap={false} className={styles.preview}>
          {message.bodyPreview}
        </Text>
      </span>
    </>
  );
}
