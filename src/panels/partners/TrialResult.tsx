import type { Trial } from '../../application/tryAvailability';
import type { ServiceState } from '../../domain/directory';
import { sayMoment } from '../../wording/moment';
import { sayTrial, sayTrialDifference } from '../../wording/sayTrial';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';

interface TrialResultProps {
  readonly trial: Extract<Trial, { readonly kind: 'tried' }>;
  readonly calendar: ServiceState;
  readonly timeZone: string;
}

export const TrialResult = ({ trial, calendar, timeZone }: TrialResultProps) => {
  const { tone, label, text } = sayTrial(trial.answer, trial.address);
  const difference = sayTrialDifference(trial.answer, calendar);
  const { code } = { code: undefined, ...trial.answer };
  return (
    <Stack gap="tight">
      <StatusMark tone={tone} text={`${label}, ${sayMoment(trial.at, timeZone)}`} />
      <Paragraph>{text}</Paragraph>
      {difference !== undefined && <Paragraph>{difference}</Paragraph>}
      {code !== undefined && <Meta>For your helpdesk: {code}</Meta>}
    </Stack>
  );
};
