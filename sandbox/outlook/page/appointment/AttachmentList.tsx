import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons/svg/attach';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { useRef } from 'react';
import type { Store } from '../store/createStore';
import { useStore } from '../store/useStore';
import { addAttachment, removeAttachment, type AppointmentForm } from './appointmentForm';
import { readFile } from './readFile';
import { sizeText } from './sizeText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0', padding: 0, display: 'flex', flexWrap: 'wrap', gap: '8px' },
  file: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '2px 2px 2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export function AttachmentList({ form }: { readonly form: Store<AppointmentForm> }) {
  const styles = useStyles();
  const { fields } = useStore(form);
  const picker = useRef<HTMLInputElement>(null);
  const add = async (files: FileList | null) => {
    for (const file of files ?? []) {
      const attachment = await readFile(file);
      form.update((before) => addAttachment(before, attachment));
    }
  };
  return (
    <>
      <ul aria-label="Attachments" className={styles.list}>
        {fields.attachments.map(({ id, name, size }) => (
          <li key={id} className={styles.file}>
            <Document20Regular aria-hidden />
            {name} ({sizeText(size)})
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Remove ${name}`}
              icon={<Dismiss16Regular />}
              onClick={() => form.update((before) => removeAttachment(before, id))}
            />
          </li>
        ))}
      </ul>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label="Files to attach"
        onChange={(event) => void add(event.target.files)}
      />
      <Button appearance="subtle" icon={<Attach20Regular />} onClick={() => picker.current?.click()}>
        Attach a file
      </Button>
    </>
  );
}
