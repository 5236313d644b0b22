import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Availability } from '../../application/sipPorts';
import type { Register } from '../../domain/federation';
import { fail, type Result } from '../../domain/result';
import { decidePresence, type FoundPerson } from '../../domain/sip';
import { sayAvailability } from '../../wording/sayAvailability';
import { sayFailure } from '../../wording/sayFailure';
import { sayPresenceUse } from '../../wording/saySipUse';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { useNewestAnswer } from '../useNewestAnswer';
import { AllowPress } from './AllowPress';
import type { Ports } from '../../application/ports';

interface PresenceSectionProps {
  readonly ports: Ports;
  readonly register: Register;
  readonly person: FoundPerson;
}

/** Whether a colleague can be reached now, asked for on a press; of people elsewhere nobody can say. */
export const PresenceSection = ({ ports, register, person }: PresenceSectionProps) => {
  const use = decidePresence(register, person);
  if (use === 'notAPerson') return null;
  const said = sayPresenceUse(use);
  return (
    <Section heading="Availability">
      {said !== undefined && <StatusMark tone="unknown" text={said} />}
      {said === undefined && person.directoryId !== undefined && <Ask ports={ports} directoryId={person.directoryId} />}
    </Section>
  );
};

type Asked = 'idle' | 'asking' | Result<Availability, Failure>;

const usePresence = ({ sip }: Ports, directoryId: string) => {
  const [asked, setAsked] = useState<Asked>('idle');
  const { ask } = useNewestAnswer();
  const read = () => {
    setAsked('asking');
    ask<Asked>({
      answer: sip.presence.read(directoryId),
      settle: setAsked,
      orElse: fail({ kind: 'unexpected' }),
    });
  };
  return { asked, read };
};

const Ask = ({ ports, directoryId }: { readonly ports: Ports; readonly directoryId: string }) => {
  const { asked, read } = usePresence(ports, directoryId);
  const { consent } = ports.sip.presence;
  const result = typeof asked === 'string' ? undefined : asked;
  const isWithheld = result?.ok === false && result.error.kind === 'consent-required' && consent.by === 'user';
  return (
    <Stack gap="near" start>
      <span role="status">{result !== undefined && <Answer result={result} />}</span>
      {isWithheld ? (
        <AllowPress ports={ports} scopes={[consent.scope]} label="Allow reading availability" onAllowed={read} />
      ) : (
        <Button size="small" disabledFocusable={asked === 'asking'} onClick={() => asked !== 'asking' && read()}>
          {result?.ok ? 'Check again' : 'Check availability'}
        </Button>
      )}
    </Stack>
  );
};

const Answer = ({ result }: { readonly result: Result<Availability, Failure> }) => {
  if (result.ok) return <StatusMark {...sayAvailability(result.value)} />;
  const text =
    result.error.kind === 'consent-required'
      ? 'Not allowed yet: the add-in may not read who is available.'
      : `Not known. ${sayFailure(result.error).cause}`;
  return <StatusMark tone="unknown" text={text} />;
};
