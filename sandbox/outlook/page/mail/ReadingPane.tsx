import type { Message } from '@microsoft/microsoft-graph-types';
import { Button, Persona, Text, makeStyles } from '@fluentui/react-components';
import { ArrowReply20Regular } from '@fluentui/react-icons/svg/arrow-reply';
import { useState } from 'react';
import { createMessageItem } from '../addin/createMessageItem';
import { draftReply } from '../addin/mailboxActions';
import { ItemWithPane } from '../addin/ItemWithPane';
import { HtmlText } from '../appointment/HtmlText';
import { readBody, readPerson } from '../appointment/readEvent';
import { CommandRow } from '../shell/CommandRow';
import { useOutlook, useSession } from '../shell/outlookContext';
import { createItemDesk } from '../windows/itemDesk';
import { findInvitation } from './findInvitation';
import { InvitationSummary } from './InvitationSummary';

const useStyles = makeStyles({
  subject: { margin: 0 },
  message: { padding: '16px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

/** A message, what it invites to, and the add-in beside it. */
export function ReadingPane({ message, isReceived }: { readonly message: Message; readonly isReceived: boolean }) {
  const styles = useStyles();
  const outlook = useOutlook();
  const session = useSession();
  const [desk] = useState(createItemDesk);
  // Made once: the same message read again from the server is no reason to open the add-in's page anew.
  const [item] = useState(() => {
    const mailbox = { ...session.me, mine: true };
    const close = () => outlook.selectedMessage.update(() => undefined);
    return createMessageItem(outlook, { message, mailbox, desk, close });
  });
  const reply = () => {
    const draft = draftReply(item, session.me.address, { htmlBody: '', toAll: false });
    outlook.windows.update((windows) => ({ ...windows, message: draft }));
  };
  const invitation = findInvitation(message, session.timeZone);
  const recipients = (message.toRecipients ?? []).map((one) => readPerson(one).name).join('; ');
  const from = readPerson(message.from);
  return (
    <ItemWithPane
      item={item}
      desk={desk}
      surface="messageRead"
      isShared={false}
      ribbon={(addinButton) => (
        <CommandRow label="Message commands">
          <Button appearance="subtle" icon={<ArrowReply20Regular />} onClick={reply}>
            Reply
          </Button>
          {addinButton}
        </CommandRow>
      )}
    >
      <article aria-label={message.subject ?? ''} className={styles.message}>
        <Text as="h2" size={500} weight="semibold" className={styles.subject}>
          {message.subject}
        </Text>
        <Persona
          name={from.name}
          secondaryText={`To: ${recipients}`}
          title={from.address}
          avatar={{ color: 'colorful', 'aria-hidden': true }}
        />
        {invitation && isReceived && <InvitationSummary invitation={invitation} />}
        <HtmlText html={readBody(message.body)} />
      </article>
    </ItemWithPane>
  );
}
