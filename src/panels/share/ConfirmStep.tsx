import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Ports } from '../../application/ports';
import { compareLevels } from '../../domain/sharing';
import { sayChange } from '../../wording/sayChange';
import { BackButton } from '../layout/BackButton';
import { Facts } from '../layout/Facts';
import { Paragraph } from '../layout/Paragraph';
import { QuietlyLoaded } from '../layout/QuietlyLoaded';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import { ClinicalSafety } from './ClinicalSafety';
import { exposurePart } from './parts';
import { RecipientFacts } from './RecipientFacts';
import type { Proposal } from './shareStep';

interface ConfirmStepProps {
  readonly ports: Ports;
  readonly proposal: Proposal;
  readonly name: string | undefined;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

export const ConfirmStep = ({ ports, proposal, name, isBusy, onConfirm, onBack }: ConfirmStepProps) => {
  const { offer, from, to } = proposal;
  const words = sayChange({ recipient: offer.recipient, name, from, to });
  const raise = useRaise(ports, proposal);
  const confirm = () => {
    raise.noteRead();
    onConfirm();
  };
  return (
    <Screen heading={isBusy ? words.button : `${words.button}?`} before={!isBusy && <BackButton onBack={onBack} />}>
      <Paragraph>{words.sentence}</Paragraph>
      <RecipientFacts recipient={offer.recipient} />
      <Facts
        facts={[
          { term: 'Until now', fact: words.from },
          { term: 'From now on', fact: words.to },
        ]}
      />
      {raise.showsSafety && <ClinicalSafety />}
      {raise.question !== undefined && (
        <QuietlyLoaded load={exposurePart} given={{ ports, question: raise.question, onSettled: raise.settle }} />
      )}
      <Stack gap="near" start>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || raise.isLooking}
          onClick={() => !isBusy && !raise.isLooking && confirm()}
        >
          {words.button}
        </Button>
      </Stack>
      {isBusy && <Waiting doing="Changing it, then reading what Outlook holds" />}
    </Screen>
  );
};

/** Only where titles would newly show is there anything to look through, and to be reminded of. */
const useRaise = (ports: Ports, { offer, from, to }: Proposal) => {
  const { calendarId } = offer;
  const question = useMemo(() => {
    const isRaise = to === 'limitedDetails' && compareLevels(from, to) < 0;
    return isRaise ? { calendarId, before: from, after: to } : undefined;
  }, [calendarId, from, to]);
  const showsSafety = question !== undefined && ports.preferences.read('clinicalSafetyRead') === undefined;
  const noteRead = () => {
    if (showsSafety) ports.preferences.save('clinicalSafetyRead', 'yes');
  };
  const [isSettled, setIsSettled] = useState(false);
  const settle = useCallback(() => setIsSettled(true), []);
  useEffect(() => {
    // Where its code cannot be fetched, nobody waits for it.
    if (question !== undefined) exposurePart().catch(settle);
  }, [question, settle]);
  return { question, showsSafety, noteRead, settle, isLooking: question !== undefined && !isSettled };
};
