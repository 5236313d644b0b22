import { Button } from '@fluentui/react-components';
import { sayFailure } from '../../wording/sayFailure';
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
  const isBusy = state.kind === 'signingIn';
  const failure = state.kind === 'signedOut' ? state.failure : undefined;
  const isPossible = failure === undefined || sayFailure(failure).next !== 'none';
  if (state.kind === 'resuming') return <Waiting doing="Signing you in" />;
  return (
    <Screen heading={heading}>
      {failure !== undefined && <Trouble failure={failure} />}
      {isPossible && <Paragraph>{text}</Paragraph>}
      {isPossible && (
        <Stack gap="near" start>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && void signIn()}>
            Sign in
          </Button>
        </Stack>
      )}
      {isBusy && <Waiting doing="Waiting for the sign-in window" />}
    </Screen>
  );
};
