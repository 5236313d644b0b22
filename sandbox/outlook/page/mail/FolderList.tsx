import { CounterBadge, Tab, TabList, makeStyles } from '@fluentui/react-components';
import { MailInbox20Regular } from '@fluentui/react-icons/svg/mail-inbox';
import { Send20Regular } from '@fluentui/react-icons/svg/send';

export type Folder = 'Inbox' | 'Sent items';

const useStyles = makeStyles({ folders: { width: '168px', flexShrink: 0 }, count: { marginLeft: '8px' } });

export interface FolderListProps {
  readonly folder: Folder;
  readonly unread: number;
  readonly onChange: (folder: Folder) => void;
}

export function FolderList({ folder, unread, onChange }: FolderListProps) {
  const styles = useStyles();
  return (
    <TabList
      vertical
      aria-label="Folders"
      className={styles.folders}
      selectedValue={folder}
      onTabSelect={(_, { value }) => onChange(value as Folder)}
    >
      <Tab value="Inbox" icon={<MailInbox20Regular />}>
        Inbox
        {unread > 0 && (
          <CounterBadge className={styles.count} count={unread} size="small" aria-label={`${unread} unread`} />
        )}
      </Tab>
      <Tab value="Sent items" icon={<Send20Regular />}>
        Sent items
      </Tab>
    </TabList>
  );
}
