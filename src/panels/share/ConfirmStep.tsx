import { Button } from '@fluentui/react-components';
import { sayChange } from '../../wording/sayChange';
import { BackButton } from '../layout/BackButton';
import { Facts } from '../layout/Facts';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import { RecipientFacts } from './RecipientFacts';
import type { Proposal } from './shareStep';

interface ConfirmStepProps {
  readonly proposal: Proposal;
  readonly name: string | undefined;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

export const ConfirmStep = ({ proposal, name, isBusy, onConfirm, onBack }: ConfirmStepProps) => {
  const { offer, from, to } = proposal;
  const words = sayChange({ recipient: offer.recipient, name, from, to });
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
      <Stack gap="near" start>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && onConfirm()}>
          {words.button}
        </Button>
      </Stack>
      {isBusy && <Waiting doing="Changing it, then reading what Outlook holds" />}
    </Screen>
  );
};
