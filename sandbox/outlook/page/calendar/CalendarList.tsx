import { Checkbox, Text, makeStyles } from '@fluentui/react-components';
import { useOutlook, useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' }, heading: { margin: '0 0 4px' } });

/** Own calendars and those of others that the mailbox may open; each is shown or hidden. */
export function CalendarList() {
  const { mailboxes } = useSession();
  const mine = mailboxes.filter((mailbox) => mailbox.mine);
  const others = mailboxes.filter((mailbox) => !mailbox.mine);
  return (
    <>
      <Group title="My calendars" rows={mine.map(({ address }) => ({ address, label: 'Calendar' }))} />
      {others.length > 0 && (
        <Group title="People's calendars" rows={others.map(({ address, name }) => ({ address, label: name }))} />
      )}
    </>
  );
}

function Group({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly { address: string; label: string }[];
}) {
  const styles = useStyles();
  const { shownCalendars } = useOutlook();
  const shown = useStore(shownCalendars);
  const show = (address: string, isShown: boolean) =>
    shownCalendars.update((before) => (isShown ? [...before, address] : before.filter((other) => other !== address)));
  return (
    <div role="group" aria-label={title} className={styles.list}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {title}
      </Text>
      {rows.map(({ address, label }) => (
        <Checkbox
          key={address}
          shape="circular"
          label={label}
          checked={shown.includes(address)}
          onChange={(_, { checked }) => show(address, checked === true)}
        />
      ))}
    </div>
  );
}
