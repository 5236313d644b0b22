import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type FormEvent } from 'react';
import { BackButton } from '../layout/BackButton';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalL },
  field: { alignSelf: 'stretch' },
});

interface WhoStepProps {
  readonly text: string;
  /** What is wrong with what was sent; said beside the field, after pressing and not while typing. */
  readonly problem?: string;
  readonly isBusy: boolean;
  readonly onType: (text: string) => void;
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

export const WhoStep = ({ text, problem, isBusy, onType, onContinue, onBack }: WhoStepProps) => {
  const styles = useStyles();
  const input = useFocusOnProblem(problem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onContinue();
  };
  return (
    <Screen heading="Who will see your calendar?" before={<BackButton onBack={onBack} />}>
      <Paragraph>Someone at a partner organisation. Nothing is shared until you have confirmed it.</Paragraph>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field
          className={styles.field}
          label="Full email address"
          hint="Such as name@partner.example. A name alone is not enough to find somebody outside."
          validationMessage={problem}
          validationState={problem === undefined ? 'none' : 'error'}
        >
          <Input
            ref={input}
            type="text"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(_event, { value }) => onType(value)}
          />
        </Field>
        <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
          Continue
        </Button>
      </form>
    </Screen>
  );
};

const useFocusOnProblem = (problem: string | undefined) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem !== undefined) input.current?.focus();
  }, [problem]);
  return input;
};
