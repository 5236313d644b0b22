import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { Ports } from '../../application/ports';
import type { DirectoryPerson } from '../../application/sharingPorts';
import { sayWithheld } from '../../wording/saySuggestions';
import { BackButton } from '../layout/BackButton';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { PersonField } from './PersonField';
import { useSuggestions, type SuggestingNames } from './useSuggestions';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalL },
});

export interface WhoStepProps {
  readonly ports: Ports;
  readonly text: string;
  /** What is wrong with what was sent; said beside the field, after pressing and not while typing. */
  readonly problem?: string;
  readonly isBusy: boolean;
  readonly onType: (text: string) => void;
  readonly onPick: (person: DirectoryPerson) => void;
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

export const WhoStep = ({ ports, text, problem, isBusy, onType, onPick, onContinue, onBack }: WhoStepProps) => {
  const styles = useStyles();
  const suggestions = useSuggestions(ports, text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onContinue();
  };
  return (
    <Screen heading="Who will see your calendar?" before={<BackButton onBack={onBack} />}>
      <Paragraph>One person at a time. Nothing is shared until you have confirmed it.</Paragraph>
      <form className={styles.form} onSubmit={submit} noValidate>
        <PersonField text={text} problem={problem} people={suggestions.people} onType={onType} onPick={onPick} />
        <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
          Continue
        </Button>
      </form>
      <NotSuggested suggestions={suggestions} />
    </Screen>
  );
};

/** Stands after everything that can be pressed, so that it moves nothing when it comes. */
const NotSuggested = ({ suggestions: { withheld, allow } }: { readonly suggestions: SuggestingNames }) => {
  const words = sayWithheld(withheld);
  return (
    <div role="status">
      {words !== undefined && (
        <Stack gap="near" start>
          <Meta>{words.text}</Meta>
          {words.button !== undefined && <Button onClick={allow}>{words.button}</Button>}
        </Stack>
      )}
    </div>
  );
};
