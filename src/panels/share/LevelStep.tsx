import { Button, makeStyles, RadioGroup, tokens } from '@fluentui/react-components';
import type { Ports } from '../../application/ports';
import type { ShareOffer } from '../../application/prepareShare';
import { shareKey, type PartnerLevel } from '../../domain/sharing';
import { BackButton } from '../layout/BackButton';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { QuietlyLoaded } from '../layout/QuietlyLoaded';
import { AskForDetail } from './AskForDetail';
import { LevelRow } from './LevelRow';
import { previewPart, reviewDatePart } from './parts';
import { RecipientFacts } from './RecipientFacts';

const useStyles = makeStyles({ levels: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL } });

interface LevelStepProps {
  readonly ports: Ports;
  readonly offer: ShareOffer;
  readonly person: string;
  readonly chosen: PartnerLevel | undefined;
  readonly onChoose: (level: PartnerLevel) => void;
  readonly onContinue: (level: PartnerLevel) => void;
  readonly onBack: () => void;
}

export const LevelStep = ({ ports, offer, person, chosen, onChoose, onContinue, onBack }: LevelStepProps) => {
  const styles = useStyles();
  const { options, present } = offer.offer;
  const isChange = chosen !== undefined && chosen !== present;
  const choose = (value: string) => {
    const option = options.find(({ level }) => level === value);
    if (option !== undefined) onChoose(option.level);
  };
  return (
    <Screen heading={`What may ${person} see?`} before={<BackButton onBack={onBack} />}>
      <RecipientFacts recipient={offer.recipient} />
      <RadioGroup
        aria-label={`What ${person} may see`}
        className={styles.levels}
        value={chosen ?? ''}
        onChange={(_event, { value }) => choose(value)}
      >
        {options.map((option) => (
          <LevelRow key={option.level} option={option} />
        ))}
      </RadioGroup>
      <QuietlyLoaded
        load={previewPart}
        given={{ ports, calendarId: offer.calendarId, present, chosen: chosen ?? present }}
      />
      <Stack gap="near" start>
        <Button appearance="primary" disabledFocusable={!isChange} onClick={() => isChange && onContinue(chosen)}>
          Continue
        </Button>
        <p role="status">
          {chosen === present ? 'This is what they have now. Choose another level to change it.' : ''}
        </p>
      </Stack>
      {offer.recipient.kind === 'partner' && (
        <>
          {present !== 'none' && (
            <QuietlyLoaded
              load={reviewDatePart}
              given={{ ports, shares: [shareKey(offer.calendarId, offer.recipient.address)] }}
            />
          )}
          <Stack gap="near" start>
            <AskForDetail host={ports.host} address={offer.recipient.address.text} person={person} />
          </Stack>
        </>
      )}
    </Screen>
  );
};
