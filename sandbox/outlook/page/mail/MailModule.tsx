import type { Message } from '@microsoft/microsoft-graph-types';
import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useOutlook, useSession } from '../shell/outlookContext';
import { useStore } from '../store/useStore';
import { FolderList, type Folder } from './FolderList';
import { MessageList } from './MessageList';
import { ReadingPane } from './ReadingPane';
import { sentAsMessage } from './sentAsMessage';
import { useMessages } from './useMessages';

const useStyles = makeStyles({
  module: { flexGrow: 1, minWidth: 0, display: 'flex', columnGap: '8px', padding: '8px 8px 8px 0' },
  reading: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
  },
  nothing: { margin: 'auto', color: tokens.colorNeutralForeground2 },
});

const fits = (search: string) => (message: Message) =>
  `${message.subject} ${message.from?.emailAddress?.name} ${message.bodyPreview}`.toLowerCase().includes(search);

export function MailModule() {
  const styles = useStyles();
  const outlook = useOutlook();
  const { me } = useSession();
  const inbox = useMessages();
  const sent = useStore(outlook.sent).map((one) => sentAsMessage(one, me));
  const search = useStore(outlook.search).trim().toLowerCase();
  const selected = useStore(outlook.selectedMessage);
  const [folder, setFolder] = useState<Folder>('Inbox');
  const received = inbox.state === 'ready' ? inbox.messages : [];
  const messages = (folder === 'Inbox' ? received : sent).filter(fits(search));
  const open = messages.find((message) => message.id === selected);
  return (
    <div className={styles.module}>
      <FolderList folder={folder} unread={received.filter((message) => !message.isRead).length} onChange={setFolder} />
      <MessageList
        title={folder}
        messages={messages}
        selected={open?.id}
        onSelect={(id) => outlook.selectedMessage.update(() => id)}
      />
      <section aria-label="Reading pane" className={styles.reading}>
        {inbox.state === 'failed' && (
          <MessageBar intent="error">
            <MessageBarBody>The messages could not be read. {inbox.message}.</MessageBarBody>
          </MessageBar>
        )}
        {open ? (
          <ReadingPane key={open.id} message={open} isReceived={folder === 'Inbox'} />
        ) : (
          <Text className={styles.nothing}>Select a message to read it</Text>
        )}
      </section>
    </div>
  );
}
