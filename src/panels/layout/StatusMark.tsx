import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Tone } from '../../wording/sayStanding';

const icons = {
  active: CheckmarkCircleFilled,
  waiting: ClockRegular,
  attention: WarningFilled,
  stopped: DismissCircleFilled,
  unknown: QuestionCircleRegular,
};

const useStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, marginTop: tokens.spacingVerticalXXS },
  word: { overflowWrap: 'anywhere', minWidth: 0 },
  active: { color: tokens.colorStatusSuccessForeground1 },
  waiting: { color: tokens.colorNeutralForeground2 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  stopped: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

interface StatusMarkProps {
  readonly tone: Tone;
  readonly text: string;
}

/** One meaning, one icon, one colour, everywhere; the colour is only ever on the icon, the word says it. */
export const StatusMark = ({ tone, text }: StatusMarkProps) => {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <span className={styles.mark}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} />
      <span className={styles.word}>{text}</span>
    </span>
  );
};
