import { Button, Input, makeStyles } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { useState } from 'react';
import { BodyField } from '../appointment/BodyField';
import { PeopleField } from '../appointment/PeopleField';
import { typedPerson } from '../appointment/people';
import type { ItemPerson } from '../../host';
import { CommandRow } from '../shell/CommandRow';
import { useOutlook } from '../shell/outlookContext';
import { ItemWindow } from '../windows/ItemWindow';
import type { MessageDraft } from '../windows/openWindows';

const useStyles = makeStyles({
  window: { width: '100%', maxWidth: '760px', justifySelf: 'center' },
  form: { padding: '12px 16px', overflowY: 'auto', display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

const people = (addresses: readonly string[]): readonly ItemPerson[] =>
  addresses.map(typedPerson).filter((person): person is ItemPerson => person !== undefined);

/** A message to write. Sending puts it among the sent items of this page, and nowhere else. */
export function MessageWindow({ draft }: { readonly draft: MessageDraft }) {
  const styles = useStyles();
  const outlook = useOutlook();
  const [to, setTo] = useState(() => people(draft.to));
  const [cc, setCc] = useState(() => people(draft.cc));
  const [subject, setSubject] = useState(draft.subject);
  const [body, setBody] = useState(draft.body);
  const close = () => outlook.windows.update(({ message: _closed, ...others }) => others);
  const send = () => {
    const addresses = (list: readonly ItemPerson[]) => list.map((person) => person.address);
    const message = {
      id: `sent-${crypto.randomUUID()}`,
      sentAt: outlook.now(),
      to: addresses(to),
      cc: addresses(cc),
      subject,
      body,
    };
    outlook.sent.update((sent) => [message, ...sent]);
    close();
  };
  return (
    <ItemWindow
      name={`Message: ${subject || 'New message'}`}
      title={subject || 'New message'}
      className={styles.window}
      onClose={close}
    >
      <CommandRow label="Message commands">
        <Button appearance="primary" icon={<Send20Regular />} disabledFocusable={to.length === 0} onClick={send}>
          Send
        </Button>
        <Button appearance="subtle" icon={<Delete20Regular />} onClick={close}>
          Discard
        </Button>
      </CommandRow>
      <div className={styles.form}>
        <PeopleField label="To" placeholder="To" people={to} onChange={setTo} />
        <PeopleField label="Cc" placeholder="Cc" people={cc} onChange={setCc} />
        <Input
          aria-label="Subject"
          placeholder="Add a subject"
          appearance="underline"
          value={subject}
          onChange={(_, { value }) => setSubject(value)}
        />
        <BodyField html={body} label="Message" onChange={setBody} />
      </div>
    </ItemWindow>
  );
}
