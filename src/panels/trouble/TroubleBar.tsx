import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { OutageWords } from '../../wording/sayFailure';
import { OutwardLink } from '../layout/OutwardLink';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { TechnicalLine } from './TechnicalLine';

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM, whiteSpace: 'normal' },
  title: { display: 'block' },
  body: { minWidth: 0 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const intents = { trouble: 'error', attention: 'warning' } as const;

interface TroubleBarProps {
  readonly tone: keyof typeof intents;
  /** Absent where the heading of the screen has said it. */
  readonly title?: string;
  readonly text: string;
  readonly whatToDo: readonly string[];
  readonly outage?: OutageWords;
  readonly technical?: string;
}

/** One bar a screen: title = what happened, text = what is and is not changed, then what to do (CLN-04). */
export const TroubleBar = ({ tone, title, text, whatToDo, outage, technical }: TroubleBarProps) => {
  const styles = useStyles();
  const steps = [...whatToDo, ...(outage?.steps ?? [])];
  return (
    <MessageBar role="alert" intent={intents[tone]} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <Stack gap="near">
          {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
          <Paragraph>{text}</Paragraph>
          {steps.length > 0 && (
            <ul className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          )}
          {outage?.serviceStatus !== undefined && (
            <OutwardLink href={outage.serviceStatus.url} text={outage.serviceStatus.label} />
          )}
          {technical !== undefined && <TechnicalLine line={technical} />}
        </Stack>
      </MessageBarBody>
    </MessageBar>
  );
};
