import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { RULE_WAIVER_DAYS, WAIVER_REASONS, type WaiverReason } from '../../../domain/alert';
import { REASON_LABELS, sayEverywhereUntil } from '../../../wording/sayWaiver';
import { Meta } from '../../layout/Meta';
import { Stack } from '../../layout/Stack';

const useStyles = makeStyles({
  reasons: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

const HERE = 'here';
const DAY = 86_400_000;

interface NotSensitiveProps {
  readonly now: number;
  readonly timeZone: string;
  readonly isBusy: boolean;
  /** `until`: for the rule everywhere; absent for this place in this appointment. */
  readonly onWaive: (reason: WaiverReason, until: number | undefined) => void;
}

/** How far "not sensitive here" reaches, and the four usual reasons; pressing one of them says it. */
export const NotSensitive = ({ now, timeZone, isBusy, onWaive }: NotSensitiveProps) => {
  const styles = useStyles();
  const why = useId();
  const [reach, setReach] = useState(HERE);
  const untilOf = (days: string): number | undefined => (days === HERE ? undefined : now + Number(days) * DAY);
  return (
    <Stack gap="near">
      <Field label="Where">
        <RadioGroup value={reach} onChange={(_event, { value }) => setReach(value)}>
          <Radio value={HERE} label="Only this appointment" />
          {RULE_WAIVER_DAYS.map((days) => (
            <Radio key={days} value={String(days)} label={sayEverywhereUntil(now + days * DAY, timeZone)} />
          ))}
        </RadioGroup>
      </Field>
      <div role="group" aria-labelledby={why} className={styles.reasons}>
        <span id={why}>Why: press what fits</span>
        {WAIVER_REASONS.map((reason) => (
          <Button key={reason} size="small" disabledFocusable={isBusy} onClick={() => onWaive(reason, untilOf(reach))}>
            {REASON_LABELS[reason]}
          </Button>
        ))}
      </div>
      <Meta>Your choice and its reason are kept in your mailbox, without the text. You can take it back.</Meta>
    </Stack>
  );
};
