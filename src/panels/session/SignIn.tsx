import { Button } from '@fluentui/react-components';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import { Trouble } from '../trouble/Trouble';
import type { Session } from './useSession';

interface SignInProps {
  readonly session: Session;
  readonly heading: string;
  readonly text: string;
}

/** One button; where an attempt came to nothing, why. */
export const SignIn = ({ session, heading, text }: SignInProps) => {
  const { state, signIn } = session;
  const isBusy = state.kind === 'resuming' || state.kind === 'signingIn';
  if (state.kind === 'resuming') return <Waiting doing="Signing you in" />;
  return (
    <Screen heading={heading}>
      {state.kind === 'signedOut' && state.failure !== undefined && <Trouble failure={state.failure} />}
      <Paragraph>{text}</Paragraph>
      <Stack gap="near" start>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void signIn()}>
          Sign in
        </Button>
      </Stack>
      {isBusy && <Waiting doing="Waiting for the sign-in window" />}
    </Screen>
  );
};
