import { Button } from '@fluentui/react-components';
import { useContext, type ReactNode } from 'react';
import type { Failure } from '../../application/failure';
import { sayFailure } from '../../wording/sayFailure';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { Organisation } from '../Organisation';
import type { Session } from '../session/useSession';
import { Trouble } from './Trouble';

interface TroubleScreenProps {
  readonly heading: string;
  readonly failure: Failure;
  readonly session: Session;
  readonly before?: ReactNode;
  readonly onRetry: () => void;
  /** Another way to what the screen is for. */
  readonly otherwise?: ReactNode;
}

/** A screen that could not say what it is for: what happened, and the one thing to do next. */
export const TroubleScreen = ({ heading, failure, session, before, onRetry, otherwise }: TroubleScreenProps) => {
  const { next } = sayFailure(failure, useContext(Organisation));
  const act = () => (next === 'signIn' ? void session.signIn().then(onRetry) : onRetry());
  return (
    <Screen heading={heading} before={before}>
      <Trouble failure={failure} />
      {next !== 'none' && (
        <Stack gap="near" start>
          <Button appearance="primary" onClick={act}>
            {next === 'signIn' ? 'Sign in' : 'Try again'}
          </Button>
        </Stack>
      )}
      {otherwise}
    </Screen>
  );
};
