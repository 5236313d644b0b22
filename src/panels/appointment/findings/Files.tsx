import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AttachedFile } from '../../../application/appointmentPorts';
import type { Failure } from '../../../application/failure';
import type { Ports } from '../../../application/ports';
import { assessAttachment } from '../../../domain/attachment';
import type { Finding } from '../../../domain/sensitivity';
import { FILES_WHY, REMOVE_IS_FINAL, sayFilesFact, sayUncheckable } from '../../../wording/sayFiles';
import { CalmList, CalmRow } from '../../layout/CalmList';
import { Meta } from '../../layout/Meta';
import { Paragraph } from '../../layout/Paragraph';
import { Section } from '../../layout/Section';
import { Stack } from '../../layout/Stack';
import { StatusMark } from '../../layout/StatusMark';
import { Trouble } from '../../trouble/Trouble';
import type { PaneCheck } from './createCheck';

interface FilesProps {
  readonly ports: Ports;
  readonly check: PaneCheck;
  readonly isOrganizer: boolean;
  readonly onChanged: () => void;
}

type Removing =
  | { readonly kind: 'ready' }
  | { readonly kind: 'removing' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What was found in a name is dotted out, as everywhere. */
const maskName = (name: string, index: number, findings: readonly Finding[]): string =>
  findings
    .filter((one) => one.field === 'attachmentNames' && one.index === index)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + text.slice(start, end).replace(/\S/g, '•') + text.slice(end),
      name,
    );

/** GOV-04, IMS-04: files in the appointment, which of them nothing can look into, and the way to be rid of them. */
export const Files = ({ ports, check, isOrganizer, onChanged }: FilesProps) => {
  const [state, setState] = useState<Removing>({ kind: 'ready' });
  const names = check.entry.attachmentNames ?? [];
  const remove = async ({ id }: AttachedFile) => {
    setState({ kind: 'removing' });
    const result = await ports.form.removeAttachment(id);
    setState(result.ok ? { kind: 'removed' } : { kind: 'failed', failure: result.error });
    onChanged();
  };
  if (names.length === 0 && state.kind !== 'removed') return null;
  return (
    <Section heading="Attachments">
      <div role="status">{state.kind === 'removed' && <StatusMark tone="active" text="The file was removed." />}</div>
      {names.length > 0 && (
        <>
          {isOrganizer ? (
            <>
              <StatusMark tone="attention" text={sayFilesFact(names.length)} />
              <Paragraph>{FILES_WHY}</Paragraph>
            </>
          ) : (
            <Paragraph>{sayFilesFact(names.length)}</Paragraph>
          )}
          {state.kind === 'failed' && <Trouble failure={state.failure} />}
          <CalmList>
            {names.map((name, at) => (
              <CalmRow key={`${at} ${name}`}>
                <FileRow
                  name={maskName(name, at, check.decision.findings)}
                  file={check.files[at]?.name === name ? check.files[at] : undefined}
                  isBusy={state.kind === 'removing'}
                  onRemove={(file) => void remove(file)}
                />
              </CalmRow>
            ))}
          </CalmList>
          {check.files.length > 0 && <Meta>{REMOVE_IS_FINAL}</Meta>}
        </>
      )}
    </Section>
  );
};

interface FileRowProps {
  readonly name: string;
  /** Absent where it cannot be removed here. */
  readonly file: AttachedFile | undefined;
  readonly isBusy: boolean;
  readonly onRemove: (file: AttachedFile) => void;
}

const FileRow = ({ name, file, isBusy, onRemove }: FileRowProps) => {
  const cause = assessAttachment(name);
  return (
    <Stack gap="tight" start>
      <Paragraph strong>{name}</Paragraph>
      {cause !== undefined && <StatusMark tone="unknown" text={sayUncheckable(cause)} />}
      {file !== undefined && (
        <Button size="small" aria-label={`Remove ${name}`} disabledFocusable={isBusy} onClick={() => onRemove(file)}>
          Remove
        </Button>
      )}
    </Stack>
  );
};
