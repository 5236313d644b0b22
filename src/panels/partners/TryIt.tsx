import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { Ports } from '../../application/ports';
import type { ServiceState } from '../../domain/directory';
import type { Partner } from '../../domain/federation';
import { sayAddressProblem } from '../../wording/sayAddressProblem';
import { cleanText } from '../../wording/foreignText';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Waiting } from '../layout/Waiting';
import type { Session } from '../session/useSession';
import { Trouble } from '../trouble/Trouble';
import { TrialResult } from './TrialResult';
import { useTryIt, type TryState } from './useTryIt';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  field: { alignSelf: 'stretch' },
});

interface TryItProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly partner: Partner;
  /** What the agreement comes to, to stand beside the answer. */
  readonly calendar: ServiceState;
}

/** Asks Outlook for the busy times of one address there: an answer at one moment, beside the agreement's status. */
export const TryIt = ({ ports, session, partner, calendar }: TryItProps) => {
  const styles = useStyles();
  const { text, state, type, tryNow } = useTryIt(ports, partner);
  const problem = sayProblem(state, partner);
  const isBusy = state.kind === 'asking';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (session.state.kind === 'signedOut') return void session.signIn();
    if (!isBusy) tryNow();
  };
  return (
    <Section heading="Try it">
      <Paragraph>Asks Outlook whether it gets somebody’s busy times now. The status above stays what it is.</Paragraph>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field
          className={styles.field}
          label="Email address of somebody there"
          validationMessage={problem}
          validationState={problem === undefined ? 'none' : 'error'}
        >
          <Input
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(_event, { value }) => type(value)}
          />
        </Field>
        <Button type="submit" disabledFocusable={isBusy}>
          {session.state.kind === 'signedOut' ? 'Sign in to try it' : 'Try it'}
        </Button>
      </form>
      {isBusy && <Waiting doing="Asking Outlook" />}
      <div role="status">
        {state.kind === 'tried' && <TrialResult trial={state} calendar={calendar} timeZone={ports.clock.timeZone()} />}
      </div>
      {state.kind === 'failed' && <Trouble failure={state.failure} />}
    </Section>
  );
};

const sayProblem = (state: TryState, { name, domains }: Partner): string | undefined => {
  if (state.kind === 'address') return sayAddressProblem(state.problem);
  if (state.kind !== 'elsewhere') return undefined;
  return `${state.domain} is not a domain of ${cleanText(name)}. Theirs: ${domains.join(', ')}.`;
};
